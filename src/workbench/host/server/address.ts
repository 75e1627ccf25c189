import { excelLimits } from "../model/excelLimits";
import { columnLetters } from "../model/formula/columnLetters";
import type { Rectangle } from "../model/WorkbookSnapshot";

/** "B4", "B4:M4", "A:C", "2:5"; "$B$4:$M$4" where absolute. */
export function formatArea(area: Rectangle, absolute = false): string {
  const mark = absolute ? "$" : "";
  const lastRow = area.row + area.rows - 1;
  const lastColumn = area.column + area.columns - 1;
  const letters = (column: number) => mark + columnLetters(column);
  const digits = (row: number) => mark + String(row + 1);
  if (area.rows === excelLimits.rows) {
    return area.columns === excelLimits.columns
      ? `${digits(area.row)}:${digits(lastRow)}`
      : `${letters(area.column)}:${letters(lastColumn)}`;
  }
  if (area.columns === excelLimits.columns) return `${digits(area.row)}:${digits(lastRow)}`;
  const first = letters(area.column) + digits(area.row);
  const last = letters(lastColumn) + digits(lastRow);
  return first === last ? first : `${first}:${last}`;
}

/** A sheet's name as it stands before "!": quoted where Excel quotes it. */
export function quoteSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^([A-Za-z]{1,3}\d+|[Rr]\d*[Cc]\d*)$/.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** "Sheet1!B4:M4". */
export const formatAddress = (sheetName: string, area: Rectangle): string =>
  `${quoteSheet(sheetName)}!${formatArea(area)}`;

/** "=Sheet1!$B$4:$M$4", as a name or a chart refers to cells. */
export const formatReference = (sheetName: string, area: Rectangle): string =>
  `=${quoteSheet(sheetName)}!${formatArea(area, true)}`;
