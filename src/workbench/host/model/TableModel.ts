import type { CellEntry } from "./CellsModel";
import type { CellValue, Rectangle } from "./WorkbookSnapshot";

/** An Excel table. Areas include the last row; a table without data keeps one empty row, as Excel's does. */
export interface TableModel {
  readonly id: string;
  /** Setting it renames (ItemAlreadyExists, InvalidArgument) and rewrites structured references. */
  name: string;
  readonly sheetId: string;
  /** Header row and totals row included. */
  readonly area: Rectangle;
  readonly headerArea: Rectangle;
  readonly bodyArea: Rectangle;
  readonly columns: readonly string[];
  style: string;
  showFilterButton: boolean;
  showTotals: boolean;

  /** The new area holds the same header row. InvalidArgument when it does not, or meets another table. */
  resize(area: Rectangle): void;
  /** Adds rows at the end, or before row `index` of the body; cells below move down. */
  addRows(rows: readonly (readonly CellEntry[])[], index?: number): void;
  removeRows(index: number, count: number): void;
  /** Adds a column (header first, then the body) at the end or before column `index`. */
  addColumn(name: string | undefined, entries?: readonly CellEntry[], index?: number): void;
  removeColumn(index: number): void;
  /** ItemAlreadyExists; structured references follow. */
  renameColumn(index: number, name: string): void;
  bodyValues(): CellValue[][];
  /** Sorts the body by columns counted from 0. */
  sort(fields: readonly { readonly column: number; readonly descending?: boolean }[]): void;
  /** The cells stay; structured references become plain areas. */
  convertToRange(): void;
  /** Deletes the table with its cells' contents. */
  remove(): void;
}
