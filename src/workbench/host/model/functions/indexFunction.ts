import { AreaReference } from "../calculation/AreaReference";
import { Block } from "../calculation/Block";
import { broadcast } from "../calculation/broadcast";
import { errors } from "../calculation/errors";
import { isCellError } from "../calculation/isCellError";
import type { NativeFunction } from "../calculation/NativeFunction";
import { toNumber } from "../calculation/toNumber";
import type { CellError, CellValue } from "../WorkbookSnapshot";
import { partOf } from "./partOf";

/**
 * INDEX(array, row, [column]). 0 takes a whole row or column; of a single row the one number counts columns. Blocks of rows and columns give
 * the cells at their crossings (a block beside 0 takes the first). Beyond the array: #REF!. Of cells it answers a reference, as Excel does.
 */
export const indexFunction: NativeFunction = {
  minimum: 2,
  maximum: 4,
  evaluate: (context, [from, rowGiven, columnGiven]) => {
    if (isCellError(from)) return from;
    const size = from instanceof AreaReference ? from.area : context.block(from);
    let rowValue = context.value(rowGiven);
    let columnValue = columnGiven === undefined ? 0 : context.value(columnGiven);
    if (columnGiven === undefined && size.rows === 1) [rowValue, columnValue] = [0, rowValue];
    if (rowValue instanceof Block || columnValue instanceof Block) {
      const block = context.block(from);
      return broadcast([rowValue, columnValue], (rowCell = null, columnCell = null) => {
        const place = placeIn(size, rowCell, columnCell);
        if (isCellError(place)) return place;
        return block.at(Math.max(place.row, 1) - 1, Math.max(place.column, 1) - 1);
      });
    }
    const place = placeIn(size, rowValue, columnValue);
    if (isCellError(place)) return place;
    const row = place.row === 0 ? undefined : place.row - 1;
    const column = place.column === 0 ? undefined : place.column - 1;
    if (from instanceof AreaReference) return new AreaReference(from.sheetId, partOf(from.area, row, column));
    const block = context.block(from);
    if (row === undefined) return column === undefined ? block : new Block(block.rows, 1, block.column(column));
    return column === undefined ? new Block(1, block.columns, block.row(row)) : block.at(row, column);
  },
};

function placeIn(
  size: { rows: number; columns: number },
  rowCell: CellValue,
  columnCell: CellValue,
): { row: number; column: number } | CellError {
  const [row, column] = [toNumber(rowCell), toNumber(columnCell)];
  if (isCellError(row)) return row;
  if (isCellError(column)) return column;
  if (row < 0 || column < 0) return errors.value;
  if (row >= size.rows + 1 || column >= size.columns + 1) return errors.reference;
  return { row: Math.trunc(row), column: Math.trunc(column) };
}
