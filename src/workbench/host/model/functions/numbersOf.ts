import { AreaReference } from "../calculation/AreaReference";
import { Block } from "../calculation/Block";
import { isCellError } from "../calculation/isCellError";
import type { EvaluationContext } from "../calculation/EvaluationContext";
import type { Operand } from "../calculation/Operand";
import { toNumber } from "../calculation/toNumber";
import type { CellError } from "../WorkbookSnapshot";

/** The numbers among arguments, as SUM and its relatives see them: in cells and arrays only true numbers, typed arguments converted; the first error otherwise. */
export function numbersOf(
  context: EvaluationContext,
  operands: readonly (Operand | undefined)[],
): number[] | CellError {
  const numbers: number[] = [];
  for (const operand of operands) {
    const value = operand instanceof AreaReference ? context.block(operand) : context.value(operand);
    if (value instanceof Block) {
      for (const cell of value.cells) {
        if (typeof cell === "number") numbers.push(cell);
        else if (isCellError(cell)) return cell;
      }
      continue;
    }
    const number = toNumber(value);
    if (isCellError(number)) return number;
    numbers.push(number);
  }
  return numbers;
}
