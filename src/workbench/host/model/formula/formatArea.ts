import { excelLimits } from "../excelLimits";
import type { Rectangle } from "../WorkbookSnapshot";
import { formatReference } from "./formatReference";

/** "B4:M9" or "'Demand plan'!$B$4:$M$9" of an area; whole rows and columns as "2:5" and "A:C". */
export function formatArea(area: Rectangle, sheetName?: string, absolute = false): string {
  const corner = (row: number, column: number) => ({ row, column, rowAbsolute: absolute, columnAbsolute: absolute });
  const from = corner(area.row, area.column);
  const to = corner(area.row + area.rows - 1, area.column + area.columns - 1);
  const wholeColumns = area.rows === excelLimits.rows;
  const wholeRows = area.columns === excelLimits.columns && !wholeColumns;
  const shape = wholeColumns ? "columns" : wholeRows ? "rows" : area.rows === 1 && area.columns === 1 ? "cell" : "area";
  return formatReference({ ...(sheetName === undefined ? {} : { sheet: sheetName }), shape, from, to });
}
