import { AreaReference } from "../calculation/AreaReference";
import { Block } from "../calculation/Block";
import type { EvaluationContext } from "../calculation/EvaluationContext";
import type { NativeFunction, NativeFunctions } from "../calculation/NativeFunction";
import type { Operand } from "../calculation/Operand";
import { parseNumberText } from "../calculation/parseNumberText";
import type { CellValue } from "../WorkbookSnapshot";

/** Counts cells, and typed arguments by a rule of their own. */
function counter(inCells: (value: CellValue) => boolean, typed: (value: CellValue) => boolean): NativeFunction {
  const count = (context: EvaluationContext, operand: Operand | undefined): number => {
    const value = operand instanceof AreaReference ? context.block(operand) : context.value(operand);
    return value instanceof Block ? value.cells.filter(inCells).length : Number(typed(value));
  };
  return {
    minimum: 1,
    maximum: 255,
    evaluate: (context, operands) => operands.reduce<number>((sum, operand) => sum + count(context, operand), 0),
  };
}

const isNumber = (value: CellValue): boolean => typeof value === "number";

/** COUNT, COUNTA, COUNTBLANK. */
export const countingFunctions: NativeFunctions = {
  COUNT: counter(
    isNumber,
    (value) =>
      isNumber(value) ||
      typeof value === "boolean" ||
      (typeof value === "string" && parseNumberText(value) !== undefined),
  ),
  COUNTA: counter(
    (value) => value !== null,
    () => true,
  ),
  COUNTBLANK: {
    minimum: 1,
    maximum: 1,
    evaluate: (context, [operand]) => {
      const block = context.block(operand);
      const read = block.cells.filter((value) => value === null || value === "").length;
      // Of whole columns only the used part is read; the rest is blank.
      const all = operand instanceof AreaReference ? operand.area.rows * operand.area.columns : block.cells.length;
      return all - block.cells.length + read;
    },
  },
};
