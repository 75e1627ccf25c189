import type { Rectangle } from "../WorkbookSnapshot";

/** True when two rectangles (of one sheet) have a cell in common. */
export function areasMeet(a: Rectangle, b: Rectangle): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}
