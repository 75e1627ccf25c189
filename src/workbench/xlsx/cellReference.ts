import { columnLetters } from "../host/model/formula/columnLetters";
import type { Rectangle } from "../host/model/WorkbookSnapshot";

/** "A1" for row 0, column 0. */
export function cellReference(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** "A1:B3"; a single cell is "A1". */
export function areaReference(area: Rectangle): string {
  const first = cellReference(area.row, area.column);
  const last = cellReference(area.row + area.rows - 1, area.column + area.columns - 1);
  return first === last ? first : `${first}:${last}`;
}

/** The rectangle of "A1", "$A$1:B3"; null for anything else. */
export function areaOf(reference: string): Rectangle | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i.exec(reference.trim());
  if (!match) return null;
  const [column, row] = [columnOf(match[1] ?? ""), Number(match[2]) - 1];
  const [lastColumn, lastRow] = match[3] === undefined ? [column, row] : [columnOf(match[3]), Number(match[4]) - 1];
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}

function columnOf(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}
