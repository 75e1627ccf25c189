import { columnLetters } from "../layout/columnLetters";

/** A table's place on its sheet: what a position in its values is called there. */
export interface TableOrigin {
  /** "Orders" or "orders.csv"; "" where the address names no sheet. */
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Where the first cell of an address lies: "'Sales 2026'!$B$4:F90" -> row 3, column 1. A name without cells begins at A1. */
export function tableOrigin(address: string): TableOrigin {
  const mark = address.lastIndexOf("!");
  const cells = address.slice(mark + 1).replaceAll("$", "");
  const sheet = mark === -1 ? "" : address.slice(0, mark);
  const match = /^([A-Z]{1,3})?(\d+)?(?::|$)/i.exec(cells);
  const isAddress = match !== null && (match[1] !== undefined || match[2] !== undefined);
  if (!isAddress) return { sheet: mark === -1 ? address : sheet, row: 0, column: 0 };
  return { sheet, row: Number(match[2] ?? 1) - 1, column: match[1] === undefined ? 0 : columnNumber(match[1]) };
}

/** "Orders!D14" for a row and column of the table, counted from 0. */
export function cellAddress(origin: TableOrigin, row: number, column: number): string {
  const cell = `${columnLetters(origin.column + column)}${origin.row + row + 1}`;
  return origin.sheet === "" ? cell : `${origin.sheet}!${cell}`;
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}
