import { AreaReference } from "../calculation/AreaReference";
import { Block } from "../calculation/Block";
import { errors } from "../calculation/errors";
import type { EvaluationContext } from "../calculation/EvaluationContext";
import { isCellError } from "../calculation/isCellError";
import type { NativeFunction, NativeFunctions } from "../calculation/NativeFunction";
import type { Operand } from "../calculation/Operand";
import { toNumber } from "../calculation/toNumber";
import { countingFunctions } from "./countingFunctions";
import { statisticsFunctions } from "./statisticsFunctions";

/** Functions by their number in SUBTOTAL (1 to 11, or 101 to 111) and AGGREGATE (1 to 19). */
const order = [
  "AVERAGE",
  "COUNT",
  "COUNTA",
  "MAX",
  "MIN",
  "PRODUCT",
  "STDEV.S",
  "STDEV.P",
  "SUM",
  "VAR.S",
  "VAR.P",
  "MEDIAN",
  "",
  "LARGE",
  "SMALL",
  "PERCENTILE.INC",
  "QUARTILE.INC",
  "PERCENTILE.EXC",
];

function summary(number: number): NativeFunction | undefined {
  const name = order[number - 1] ?? "";
  return statisticsFunctions[name] ?? countingFunctions[name];
}

function apply(context: EvaluationContext, number: number, operands: readonly (Operand | undefined)[]): Operand {
  const native = summary(number);
  return native && "evaluate" in native ? native.evaluate(context, operands) : errors.value;
}

/** Cells that are subtotals themselves are left out, so that a grand total counts nothing twice. */
function withoutSubtotals(context: EvaluationContext, operand: Operand | undefined): Operand {
  if (!(operand instanceof AreaReference)) return context.value(operand);
  const block = context.block(operand);
  return Block.build(block.rows, block.columns, (row, column) => {
    const formula = context.workbook.formulaAt(operand.sheetId, operand.area.row + row, operand.area.column + column);
    return formula !== undefined && /\b(SUBTOTAL|AGGREGATE)\(/i.test(formula) ? null : block.at(row, column);
  });
}

/** Totals that can leave cells out. */
export const subtotalFunctions: NativeFunctions = {
  SUBTOTAL: {
    minimum: 2,
    maximum: 255,
    evaluate: (context, [numberGiven, ...operands]) => {
      const number = toNumber(context.single(numberGiven));
      if (isCellError(number)) return number;
      const plain = number > 100 ? number - 100 : number;
      return plain >= 1 && plain <= 11
        ? apply(
            context,
            Math.trunc(plain),
            operands.map((operand) => withoutSubtotals(context, operand)),
          )
        : errors.value;
    },
  },
  /** Options 2, 3, 6 and 7 leave out errors; 0 to 3 leave out subtotals. */
  AGGREGATE: {
    minimum: 3,
    maximum: 255,
    evaluate: (context, [numberGiven, optionGiven, ...operands]) => {
      const [number, option] = [toNumber(context.single(numberGiven)), toNumber(context.single(optionGiven))];
      if (isCellError(number)) return number;
      if (isCellError(option)) return option;
      const chosen = operands.map((operand, index) => {
        if (number >= 14 && index > 0) return operand;
        const value = option <= 3 ? withoutSubtotals(context, operand) : context.value(operand);
        const clean = value instanceof Block ? value : new Block(1, 1, [context.single(value)]);
        return [2, 3, 6, 7].includes(option) ? clean.map((cell) => (isCellError(cell) ? null : cell)) : clean;
      });
      return apply(context, Math.trunc(number), chosen);
    },
  },
};
