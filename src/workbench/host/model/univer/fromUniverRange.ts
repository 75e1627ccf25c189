import type { IRange } from "@univerjs/core";
import { excelLimits } from "../excelLimits";
import type { Rectangle } from "../WorkbookSnapshot";

/** Univer's range as an area; whole rows and columns reach to Excel's limits. */
export function fromUniverRange(range: IRange): Rectangle {
  const wholeRows = range.rangeType === 1 || range.rangeType === 3 || Number.isNaN(range.startColumn);
  const wholeColumns = range.rangeType === 2 || range.rangeType === 3 || Number.isNaN(range.startRow);
  return {
    row: wholeColumns ? 0 : range.startRow,
    column: wholeRows ? 0 : range.startColumn,
    rows: wholeColumns ? excelLimits.rows : range.endRow - range.startRow + 1,
    columns: wholeRows ? excelLimits.columns : range.endColumn - range.startColumn + 1,
  };
}
