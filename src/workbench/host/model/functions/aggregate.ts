import { errors } from "../calculation/errors";
import { isCellError } from "../calculation/isCellError";
import type { NativeFunction } from "../calculation/NativeFunction";
import type { CellValue } from "../WorkbookSnapshot";
import { numbersOf } from "./numbersOf";

/** A function of all the numbers in its arguments: SUM, MAX, STDEV.S ... */
export function aggregate(calculate: (numbers: number[]) => CellValue): NativeFunction {
  return {
    minimum: 1,
    maximum: 255,
    evaluate: (context, operands) => {
      const numbers = numbersOf(context, operands);
      if (isCellError(numbers)) return numbers;
      const result = calculate(numbers);
      return typeof result === "number" && !Number.isFinite(result) ? errors.number : result;
    },
  };
}
