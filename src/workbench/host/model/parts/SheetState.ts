import type { ChartSnapshot, ConditionalFormatSnapshot, ValidationSnapshot } from "../WorkbookSnapshot";

/** What a sheet has beyond the cells that Univer keeps. */
export interface SheetState {
  veryHidden: boolean;
  protected: boolean;
  printLandscape: boolean;
  validations: ValidationSnapshot[];
  conditionalFormats: ConditionalFormatSnapshot[];
  charts: ChartSnapshot[];
  hyperlinks: { row: number; column: number; target: string }[];
}
