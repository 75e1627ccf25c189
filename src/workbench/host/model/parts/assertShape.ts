import { WorkbookModelError } from "../WorkbookModelError";
import type { Rectangle } from "../WorkbookSnapshot";

/** InvalidArgument when rows of values do not have the area's shape. */
export function assertShape(area: Rectangle, rows: readonly (readonly unknown[])[]): void {
  if (rows.length === area.rows && rows.every((row) => row.length === area.columns)) return;
  throw new WorkbookModelError(
    "InvalidArgument",
    `The values have ${rows.length} rows, the cells are ${area.rows} x ${area.columns}: both must match.`,
  );
}
