import { columnLetters } from "../plan/layout/columnLetters";

/** "J12" for row 11, column 9. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** "J12:U40" for an area of cells. */
export function areaAddress(area: Area): string {
  return `${cellAddress(area.row, area.column)}:${cellAddress(area.row + area.rows - 1, area.column + area.columns - 1)}`;
}

/** A rectangle of cells; rows and columns count from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A sheet's name as it stands in a formula: always quoted, quotes doubled. */
export function quotedSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** Splits "'Demand plan'!$J$8:$U$8" into the sheet's name (null where none is given) and "J8:U8". */
export function splitAddress(address: string): { readonly sheet: string | null; readonly cells: string } {
  const text = address.startsWith("=") ? address.slice(1) : address;
  const mark = text.lastIndexOf("!");
  const cells = text.slice(mark + 1).replaceAll("$", "");
  if (mark === -1) return { sheet: null, cells };
  const sheet = text.slice(0, mark);
  return { sheet: sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet, cells };
}

/** The range of an address that may name its sheet and may be a spill ("J9#"). */
export function rangeAt(context: Excel.RequestContext, address: string, ownSheet?: Excel.Worksheet): Excel.Range {
  const { sheet, cells } = splitAddress(address);
  const worksheets = context.workbook.worksheets;
  const worksheet = sheet === null ? (ownSheet ?? worksheets.getActiveWorksheet()) : worksheets.getItem(sheet);
  return cells.endsWith("#") ? worksheet.getRange(cells.slice(0, -1)).getSpillingToRange() : worksheet.getRange(cells);
}
