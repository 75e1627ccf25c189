import type { CellsModel } from "./CellsModel";
import type { ChartsModel } from "./ChartsModel";
import type { ConditionalFormatsModel } from "./ConditionalFormatsModel";
import type { ValidationsModel } from "./ValidationsModel";

/** One worksheet. Properties are what they are now; writing one changes the workbook at once. */
export interface SheetModel {
  readonly id: string;
  /** Setting it renames (ItemAlreadyExists, InvalidArgument) and rewrites the references of formulas, names and charts. */
  name: string;
  /** Place among the sheets, hidden ones counted. */
  position: number;
  visibility: "visible" | "hidden" | "veryHidden";
  /** "#RRGGBB", or "" for none. */
  tabColor: string;
  showGridlines: boolean;
  frozen: { readonly rows: number; readonly columns: number };
  protected: boolean;
  printLandscape: boolean;

  /** Pixels. */
  columnWidth(column: number): number;
  setColumnWidths(column: number, count: number, pixels: number): void;
  rowHeight(row: number): number;
  setRowHeights(row: number, count: number, pixels: number): void;
  /** Fits the columns to their displayed texts. */
  autofitColumns(column: number, count: number): void;
  isColumnHidden(column: number): boolean;
  setColumnsHidden(column: number, count: number, hidden: boolean): void;
  isRowHidden(row: number): boolean;
  setRowsHidden(row: number, count: number, hidden: boolean): void;

  readonly cells: CellsModel;
  readonly charts: ChartsModel;
  readonly validations: ValidationsModel;
  readonly conditionalFormats: ConditionalFormatsModel;

  activate(): void;
  /** InvalidOperation for the last visible sheet. Its tables, charts and sheet names go with it; formulas that read it become #REF!. */
  remove(): void;
}
