import { columnLetters } from "./columnLetters";

/** Absolute address of a range on a sheet, the sheet's name quoted as Excel does: 'Demand plan'!$J$11:$U$24. One cell has no colon. */
export function rangeAddress(sheetName: string, row: number, column: number, rows = 1, columns = 1): string {
  const first = `$${columnLetters(column)}$${row + 1}`;
  const last = `$${columnLetters(column + columns - 1)}$${row + rows}`;
  return `'${sheetName.replaceAll("'", "''")}'!${first}${first === last ? "" : `:${last}`}`;
}
