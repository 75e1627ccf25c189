import { Block } from "../calculation/Block";
import { errors } from "../calculation/errors";
import { isCellError } from "../calculation/isCellError";
import type { EvaluationContext } from "../calculation/EvaluationContext";
import type { NativeFunctions } from "../calculation/NativeFunction";
import type { Operand } from "../calculation/Operand";
import { toNumber } from "../calculation/toNumber";
import type { CellError } from "../WorkbookSnapshot";
import { sumOf } from "./sumOf";

function numberOr(context: EvaluationContext, operand: Operand | undefined, otherwise: number): number | CellError {
  return operand === undefined ? otherwise : toNumber(context.single(operand));
}

/** Matrices: MMULT, TRANSPOSE, SEQUENCE, SUMPRODUCT, MUNIT. */
export const matrixFunctions: NativeFunctions = {
  /** Every cell must hold a number: a blank or a text gives #VALUE!, as Excel documents. */
  MMULT: {
    minimum: 2,
    maximum: 2,
    evaluate: (context, [one, two]) => {
      const [left, right] = [context.block(one), context.block(two)];
      const wrong = [...left.cells, ...right.cells].find((cell) => typeof cell !== "number");
      if (wrong !== undefined) return isCellError(wrong) ? wrong : errors.value;
      if (left.columns !== right.rows) return errors.value;
      const columns = Array.from({ length: right.columns }, (_, column) => right.column(column) as number[]);
      const rows = Array.from({ length: left.rows }, (_, row) => left.row(row) as number[]);
      return Block.build(left.rows, right.columns, (row, column) =>
        sumOf((rows[row] ?? []).map((number, index) => number * (columns[column]?.[index] ?? 0))),
      );
    },
  },
  TRANSPOSE: { minimum: 1, maximum: 1, evaluate: (context, [operand]) => context.block(operand).transpose() },
  SEQUENCE: {
    minimum: 1,
    maximum: 4,
    evaluate: (context, [rowsGiven, columnsGiven, startGiven, stepGiven]) => {
      const rows = numberOr(context, rowsGiven, 1);
      const columns = numberOr(context, columnsGiven, 1);
      const start = numberOr(context, startGiven, 1);
      const step = numberOr(context, stepGiven, 1);
      if (isCellError(rows)) return rows;
      if (isCellError(columns)) return columns;
      if (isCellError(start)) return start;
      if (isCellError(step)) return step;
      const [height, width] = [Math.trunc(rows), Math.trunc(columns)];
      if (height < 0 || width < 0 || height * width > 20_000_000) return errors.value;
      if (height === 0 || width === 0) return errors.calculation;
      return Block.build(height, width, (row, column) => start + step * (row * width + column));
    },
  },
  /** Multiplies cell by cell and adds; texts, truth values and blanks in the arrays count as 0. */
  SUMPRODUCT: {
    minimum: 1,
    maximum: 255,
    evaluate: (context, operands) => {
      const blocks = operands.map((operand) => context.block(operand));
      const [first] = blocks;
      if (!first || blocks.some((block) => block.rows !== first.rows || block.columns !== first.columns))
        return errors.value;
      const products: number[] = [];
      for (let index = 0; index < first.cells.length; index += 1) {
        let product = 1;
        for (const block of blocks) {
          const cell = block.cells[index] ?? null;
          if (isCellError(cell)) return cell;
          product *= typeof cell === "number" ? cell : 0;
        }
        products.push(product);
      }
      return sumOf(products);
    },
  },
  MUNIT: {
    minimum: 1,
    maximum: 1,
    evaluate: (context, [operand]) => {
      const size = numberOr(context, operand, 1);
      if (isCellError(size)) return size;
      return size < 1
        ? errors.value
        : Block.build(Math.trunc(size), Math.trunc(size), (row, column) => Number(row === column));
    },
  },
};
