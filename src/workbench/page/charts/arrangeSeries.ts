import type { ChartContent, ChartSeriesContent } from "./ChartContent";
import { chartShape, type ChartShape } from "./chartShape";
import { seriesColor } from "./seriesColor";
import { stackSeries, type Extent } from "./stackSeries";

/** A series ready to be drawn: its shape, its colour, from where to where it reaches, its place in a cluster of columns. */
export interface ArrangedSeries {
  readonly content: ChartSeriesContent;
  readonly shape: ChartShape;
  readonly color: string;
  readonly extents: readonly Extent[];
  /** Which of `slots` columns of a category this one is. */
  readonly slot: number;
  readonly slots: number;
}

/**
 * Gives each series of a chart its shape, colour and extents. Stacked series pile up with those of their own mark; columns that are not
 * stacked stand side by side; areas come first so that lines and columns are drawn over them, lines last.
 */
export function arrangeSeries(
  content: ChartContent,
  colors: readonly string[],
  theme: "light" | "dark",
): ArrangedSeries[] {
  const shaped = content.series.map((series, index) => ({
    series,
    shape: chartShape(series.type ?? content.type),
    color: series.color ? seriesColor(series.color, theme) : (colors[index % colors.length] ?? "#666666"),
  }));
  const extents = new Map<ChartSeriesContent, Extent[]>();
  for (const mark of ["area", "column", "bar", "line"] as const) {
    const piled = shaped.filter(({ shape }) => shape.mark === mark && shape.stacked);
    const rows = stackSeries(
      piled.map(({ series }) => series.values),
      piled.some(({ shape }) => shape.percent),
    );
    piled.forEach(({ series }, index) => extents.set(series, rows[index] ?? []));
  }
  const side = shaped.filter(({ shape }) => (shape.mark === "column" || shape.mark === "bar") && !shape.stacked);
  const pile = shaped.some(({ shape }) => (shape.mark === "column" || shape.mark === "bar") && shape.stacked);
  const slots = Math.max(1, side.length + (pile ? 1 : 0));
  const order = { area: 0, column: 1, bar: 1, pie: 1, line: 2, scatter: 2 };
  return shaped
    .map(({ series, shape, color }) => ({
      content: series,
      shape,
      color,
      extents: extents.get(series) ?? series.values.map((value) => (value === null ? null : { from: 0, to: value })),
      slot: Math.max(
        0,
        side.findIndex((candidate) => candidate.series === series),
      ),
      slots,
    }))
    .sort((one, other) => order[one.shape.mark] - order[other.shape.mark]);
}
