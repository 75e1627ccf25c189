import type { CellValue } from "../WorkbookSnapshot";
import { Block } from "./Block";
import { errors } from "./errors";

type Value = CellValue | Block;

/**
 * Applies a function of single values to blocks as Excel's arrays do: a single value, row or column stretches over the
 * larger shape, and where a block does not reach the cell is #N/A. Without a block the answer is a single value.
 */
export function broadcast(values: readonly Value[], calculate: (...cells: CellValue[]) => CellValue): Value {
  let rows = 1;
  let columns = 1;
  let anyBlock = false;
  for (const value of values) {
    if (!(value instanceof Block)) continue;
    anyBlock = true;
    rows = Math.max(rows, value.rows);
    columns = Math.max(columns, value.columns);
  }
  if (!anyBlock) return calculate(...(values as CellValue[]));
  const pickers = values.map((value) => pickerOf(value));
  const cells = new Array<CellValue>(pickers.length);
  return Block.build(rows, columns, (row, column) => {
    for (let index = 0; index < pickers.length; index += 1) {
      const cell = pickers[index]?.(row, column);
      if (cell === undefined) return errors.notAvailable;
      cells[index] = cell;
    }
    return calculate(...cells);
  });
}

function pickerOf(value: Value): (row: number, column: number) => CellValue | undefined {
  if (!(value instanceof Block)) return () => value;
  const { rows, columns } = value;
  if (rows === 1 && columns === 1) {
    const only = value.at(0, 0);
    return () => only;
  }
  if (rows === 1) return (_row, column) => (column < columns ? value.at(0, column) : undefined);
  if (columns === 1) return (row) => (row < rows ? value.at(row, 0) : undefined);
  return (row, column) => (row < rows && column < columns ? value.at(row, column) : undefined);
}
