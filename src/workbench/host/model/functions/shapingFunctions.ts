import { Block } from "../calculation/Block";
import { errors } from "../calculation/errors";
import type { EvaluationContext } from "../calculation/EvaluationContext";
import { isCellError } from "../calculation/isCellError";
import type { NativeFunction, NativeFunctions } from "../calculation/NativeFunction";
import type { Operand } from "../calculation/Operand";
import { toNumber } from "../calculation/toNumber";
import type { CellValue } from "../WorkbookSnapshot";

const count = (context: EvaluationContext, operand: Operand | undefined): number | undefined => {
  if (operand === undefined) return undefined;
  const number = toNumber(context.single(operand));
  return isCellError(number) ? NaN : Math.trunc(number);
};

/** Places kept by TAKE or left by DROP: a negative number counts from the end. */
function taken(length: number, number: number | undefined, drop: boolean): [number, number] | undefined {
  if (number === undefined) return [0, length];
  if (Number.isNaN(number)) return undefined;
  const size = Math.min(Math.abs(number), length);
  if (drop) return number >= 0 ? [size, length] : [0, length - size];
  return number >= 0 ? [0, size] : [length - size, length];
}

const cut = (drop: boolean): NativeFunction => ({
  minimum: 2,
  maximum: 3,
  evaluate: (context, [array, rowsGiven, columnsGiven]) => {
    const block = context.block(array);
    const rows = taken(block.rows, count(context, rowsGiven), drop);
    const columns = taken(block.columns, count(context, columnsGiven), drop);
    if (!rows || !columns) return errors.value;
    const [height, width] = [rows[1] - rows[0], columns[1] - columns[0]];
    return height < 1 || width < 1
      ? errors.calculation
      : Block.build(height, width, (row, column) => block.at(row + rows[0], column + columns[0]));
  },
});

const chosen = (across: boolean): NativeFunction => ({
  minimum: 2,
  maximum: 254,
  evaluate: (context, [array, ...given]) => {
    const original = context.block(array);
    const block = across ? original.transpose() : original;
    const places = given.flatMap((operand) => context.block(operand).cells.map((cell) => Number(toNumber(cell))));
    const rows: CellValue[][] = [];
    for (const place of places) {
      const row = place < 0 ? block.rows + Math.trunc(place) : Math.trunc(place) - 1;
      if (!(row >= 0 && row < block.rows)) return errors.value;
      rows.push(block.row(row));
    }
    const result = Block.fromRows(rows);
    return across ? result.transpose() : result;
  },
});

/** VSTACK and HSTACK: where a block is narrower than the widest the cells are #N/A. */
const stacked = (across: boolean): NativeFunction => ({
  minimum: 1,
  maximum: 254,
  evaluate: (context, operands) => {
    const blocks = operands.map((operand) => (across ? context.block(operand).transpose() : context.block(operand)));
    const width = Math.max(...blocks.map((block) => block.columns));
    const cells = blocks.flatMap((block) =>
      Array.from({ length: block.rows * width }, (_, index) =>
        index % width < block.columns ? block.at(Math.floor(index / width), index % width) : errors.notAvailable,
      ),
    );
    const result = new Block(cells.length / width, width, cells);
    return across ? result.transpose() : result;
  },
});

/** TOCOL and TOROW; the second argument leaves out blanks (1), errors (2) or both (3), the third reads column by column. */
const flattened = (down: boolean): NativeFunction => ({
  minimum: 1,
  maximum: 3,
  evaluate: (context, [array, ignoreGiven, byColumn]) => {
    const block =
      byColumn !== undefined && context.single(byColumn) === true
        ? context.block(array).transpose()
        : context.block(array);
    const ignore = count(context, ignoreGiven) ?? 0;
    const cells = block.cells.filter(
      (cell) => !((ignore & 1) === 1 && cell === null) && !((ignore & 2) === 2 && isCellError(cell)),
    );
    if (cells.length === 0) return errors.calculation;
    return down ? new Block(cells.length, 1, cells) : new Block(1, cells.length, cells);
  },
});

const wrapped = (byRows: boolean): NativeFunction => ({
  minimum: 2,
  maximum: 3,
  evaluate: (context, [array, sizeGiven, padGiven]) => {
    const { cells } = context.block(array);
    const size = count(context, sizeGiven) ?? NaN;
    if (!(size >= 1)) return errors.number;
    const pad = padGiven === undefined ? errors.notAvailable : context.single(padGiven);
    const block = Block.build(Math.ceil(cells.length / size), size, (row, column) => {
      const index = row * size + column;
      return index < cells.length ? (cells[index] ?? null) : pad;
    });
    return byRows ? block : block.transpose();
  },
});

const EXPAND: NativeFunction = {
  minimum: 2,
  maximum: 4,
  evaluate: (context, [array, rowsGiven, columnsGiven, padGiven]) => {
    const block = context.block(array);
    const rows = count(context, rowsGiven) ?? block.rows;
    const columns = count(context, columnsGiven) ?? block.columns;
    if (!(rows >= block.rows && columns >= block.columns)) return errors.value;
    const pad = padGiven === undefined ? errors.notAvailable : context.single(padGiven);
    return Block.build(rows, columns, (row, column) =>
      row < block.rows && column < block.columns ? block.at(row, column) : pad,
    );
  },
};

/** Blocks cut, joined and reshaped. */
export const shapingFunctions: NativeFunctions = {
  TAKE: cut(false),
  DROP: cut(true),
  CHOOSEROWS: chosen(false),
  CHOOSECOLS: chosen(true),
  VSTACK: stacked(false),
  HSTACK: stacked(true),
  TOCOL: flattened(true),
  TOROW: flattened(false),
  WRAPROWS: wrapped(true),
  WRAPCOLS: wrapped(false),
  EXPAND,
};
