import type { Rectangle } from "../WorkbookSnapshot";

/** A table as it is kept. The area has the header row, the body (one empty row at least) and the totals row. */
export interface TableRecord {
  readonly id: string;
  name: string;
  sheetId: string;
  area: Rectangle;
  columns: string[];
  style: string;
  showFilterButton: boolean;
  showTotals: boolean;
}
