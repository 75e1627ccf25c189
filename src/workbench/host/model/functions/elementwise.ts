import { broadcast } from "../calculation/broadcast";
import { errors } from "../calculation/errors";
import { isCellError } from "../calculation/isCellError";
import type { NativeFunction } from "../calculation/NativeFunction";
import { toNumber } from "../calculation/toNumber";
import type { CellValue } from "../WorkbookSnapshot";

interface Elementwise {
  /** Any function of single values; errors among them are handed in. */
  readonly raw: (minimum: number, maximum: number, calculate: (...values: CellValue[]) => CellValue) => NativeFunction;
  /** A function of single values; the first error among them is the answer. */
  readonly values: (
    minimum: number,
    maximum: number,
    calculate: (...values: CellValue[]) => CellValue,
  ) => NativeFunction;
  /** A function of numbers; what is not finite becomes #NUM!. */
  readonly numbers: (
    minimum: number,
    maximum: number,
    calculate: (...numbers: number[]) => CellValue,
  ) => NativeFunction;
}

const raw: Elementwise["raw"] = (minimum, maximum, calculate) => ({
  minimum,
  maximum,
  evaluate: (context, operands) =>
    broadcast(
      operands.map((operand) => context.value(operand)),
      calculate,
    ),
});

const values: Elementwise["values"] = (minimum, maximum, calculate) =>
  raw(minimum, maximum, (...cells) => {
    for (const cell of cells) if (isCellError(cell)) return cell;
    return calculate(...cells);
  });

const numbers: Elementwise["numbers"] = (minimum, maximum, calculate) =>
  raw(minimum, maximum, (...cells) => {
    const converted: number[] = [];
    for (const cell of cells) {
      const number = toNumber(cell);
      if (isCellError(number)) return number;
      converted.push(number);
    }
    const result = calculate(...converted);
    return typeof result === "number" && !Number.isFinite(result) ? errors.number : result;
  });

/** Makes native functions of single values that stretch over blocks by themselves. */
export const elementwise: Elementwise = { raw, values, numbers };
