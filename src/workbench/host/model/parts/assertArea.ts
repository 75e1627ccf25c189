import { excelLimits } from "../excelLimits";
import { WorkbookModelError } from "../WorkbookModelError";
import type { Rectangle } from "../WorkbookSnapshot";

/** InvalidArgument for an area that no sheet has. */
export function assertArea(area: Rectangle): void {
  const whole = [area.row, area.column, area.rows, area.columns].every(Number.isInteger);
  const inside =
    area.row >= 0 &&
    area.column >= 0 &&
    area.row + area.rows <= excelLimits.rows &&
    area.column + area.columns <= excelLimits.columns;
  if (!whole || !inside || area.rows < 1 || area.columns < 1)
    throw new WorkbookModelError("InvalidArgument", "These cells lie outside the sheet.");
}
