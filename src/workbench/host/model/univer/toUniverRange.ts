import type { IRange } from "@univerjs/core";
import { excelLimits } from "../excelLimits";
import type { Rectangle } from "../WorkbookSnapshot";

/** An area as Univer's range; whole rows (1) and columns (2) are marked as such. */
export function toUniverRange(area: Rectangle): IRange {
  const range: IRange = {
    startRow: area.row,
    endRow: area.row + area.rows - 1,
    startColumn: area.column,
    endColumn: area.column + area.columns - 1,
  };
  if (area.columns === excelLimits.columns) return { ...range, rangeType: 1 };
  return area.rows === excelLimits.rows ? { ...range, rangeType: 2 } : range;
}
