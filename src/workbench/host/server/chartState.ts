import type { ChartSeriesSnapshot, ChartSnapshot } from "../model/WorkbookSnapshot";
import type { SheetModel } from "../model/SheetModel";
import { HostError } from "../protocol/HostError";
import type { ChartTarget } from "./Targets";

/** What a chart is now. ItemNotFound once it was deleted. */
export function chartOf({ sheet, id }: ChartTarget): ChartSnapshot {
  const chart = sheet.charts.byId(id);
  if (!chart) throw new HostError("ItemNotFound", "Chart");
  return chart;
}

export function changeChart({ sheet, id }: ChartTarget, change: Partial<Omit<ChartSnapshot, "id">>): void {
  sheet.charts.update(id, change);
}

export function seriesOf(target: ChartTarget & { readonly index: number }): ChartSeriesSnapshot {
  const series = chartOf(target).series[target.index];
  if (!series) throw new HostError("ItemNotFound", "ChartSeries");
  return series;
}

export function changeSeries(
  target: ChartTarget & { readonly index: number },
  change: Partial<ChartSeriesSnapshot>,
): void {
  const series = chartOf(target).series.map((each, index) => (index === target.index ? { ...each, ...change } : each));
  changeChart(target, { series });
}

/** The API speaks in points, the model in pixels (96 dpi). */
export const pointsPerPixel = 0.75;

/** Pixels from the sheet's top left corner to a cell's. */
export function cellCorner(
  sheet: SheetModel,
  row: number,
  column: number,
): { readonly left: number; readonly top: number } {
  let [left, top] = [0, 0];
  for (let index = 0; index < column; index++) left += sheet.isColumnHidden(index) ? 0 : sheet.columnWidth(index);
  for (let index = 0; index < row; index++) top += sheet.isRowHidden(index) ? 0 : sheet.rowHeight(index);
  return { left, top };
}
