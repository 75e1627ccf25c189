import { excelLimits } from "../excelLimits";

/** One number for a cell of a sheet. */
export function cellKey(row: number, column: number): number {
  return row * excelLimits.columns + column;
}
