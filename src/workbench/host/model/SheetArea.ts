import type { Rectangle } from "./WorkbookSnapshot";

/** A rectangle of cells on one sheet. */
export interface SheetArea extends Rectangle {
  readonly sheetId: string;
}
