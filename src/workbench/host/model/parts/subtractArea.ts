import { areasMeet } from "../calculation/areasMeet";
import type { Rectangle } from "../WorkbookSnapshot";

/** What is left of an area without another: up to four rectangles. */
export function subtractArea(area: Rectangle, hole: Rectangle): Rectangle[] {
  if (!areasMeet(area, hole)) return [area];
  const [bottom, right] = [area.row + area.rows, area.column + area.columns];
  const top = Math.max(area.row, hole.row);
  const end = Math.min(bottom, hole.row + hole.rows);
  const left = Math.max(area.column, hole.column);
  const edge = Math.min(right, hole.column + hole.columns);
  return [
    { ...area, rows: top - area.row },
    { ...area, row: end, rows: bottom - end },
    { row: top, rows: end - top, column: area.column, columns: left - area.column },
    { row: top, rows: end - top, column: edge, columns: right - edge },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}
