import type { Rectangle } from "../WorkbookSnapshot";

/** Cells that a formula points at, not yet read: functions as ROWS, OFFSET and SUMIFS want the place, not the values. */
export class AreaReference {
  constructor(
    readonly sheetId: string,
    readonly area: Rectangle,
  ) {}

  get isOneCell(): boolean {
    return this.area.rows === 1 && this.area.columns === 1;
  }
}
