import type { ChartSeriesSnapshot } from "../model/WorkbookSnapshot";
import { formatReference } from "./address";
import type { RangeHandle } from "./RangeHandle";

export type SeriesBy = "Auto" | "Columns" | "Rows";

/**
 * The series that Excel makes of a block of data: along its longer side; a first line of texts names the series, a
 * first line across them (or one with an empty corner) gives the categories.
 */
export function chartSeriesFromData(data: RangeHandle, seriesBy: SeriesBy = "Auto"): readonly ChartSeriesSnapshot[] {
  const { area, sheet, cells } = data;
  const byColumns = seriesBy === "Columns" || (seriesBy !== "Rows" && area.rows >= area.columns);
  const values = cells.values(area);
  const [lines, points] = byColumns ? [area.columns, area.rows] : [area.rows, area.columns];
  const value = (line: number, point: number) => (byColumns ? values[point]?.[line] : values[line]?.[point]) ?? null;
  const isText = (line: number, point: number) => typeof value(line, point) === "string";
  const range = (length: number) => Array.from({ length }, (_, index) => index);
  const hasEmptyCorner = value(0, 0) === null;
  const hasNames = points > 1 && range(lines).some((line) => line > 0 && isText(line, 0));
  const firstPoint = hasNames || (lines === 1 && points > 1 && isText(0, 0)) ? 1 : 0;
  const body = range(points).slice(firstPoint);
  const hasCategories = lines > 1 && (hasEmptyCorner || body.some((point) => isText(0, point)));
  const reference = (line: number) => {
    const length = points - firstPoint;
    return formatReference(
      sheet.name,
      byColumns
        ? { row: area.row + firstPoint, column: area.column + line, rows: length, columns: 1 }
        : { row: area.row + line, column: area.column + firstPoint, rows: 1, columns: length },
    );
  };
  const firstLine = hasCategories ? 1 : 0;
  return range(lines)
    .slice(firstLine)
    .map((line) => ({
      name: firstPoint === 1 && isText(line, 0) ? String(value(line, 0)) : `Series${line - firstLine + 1}`,
      values: reference(line),
      ...(hasCategories ? { categories: reference(0) } : {}),
    }));
}
