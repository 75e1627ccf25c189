import type { ChartContent } from "./ChartContent";
import { chartShape } from "./chartShape";

const words = {
  line: "Line chart",
  column: "Column chart",
  bar: "Bar chart",
  area: "Area chart",
  pie: "Pie chart",
  scatter: "Scatter chart",
} as const;

/**
 * What a chart shows, in words, for those who cannot see it: kind, span of the categories, and for each series its first, last,
 * lowest and highest value.
 */
export function describeChart(content: ChartContent, format: (value: number) => string): string {
  const { mark, stacked, hole } = chartShape(content.type);
  const kind = hole > 0 ? "Doughnut chart" : stacked ? `Stacked ${words[mark].toLowerCase()}` : words[mark];
  const { categories } = content;
  const span =
    categories.length === 0 ? "" : ` ${categories.length} categories from ${categories[0]} to ${categories.at(-1)}.`;
  const series = content.series
    .filter(({ hidden }) => !hidden)
    .map(({ name, values }) => {
      const known = values.flatMap((value, index) => (value === null ? [] : [{ value, index }]));
      const first = known[0];
      const last = known.at(-1);
      if (!first || !last) return `${name}: no values.`;
      const lowest = known.reduce((least, point) => (point.value < least.value ? point : least), first);
      const highest = known.reduce((most, point) => (point.value > most.value ? point : most), first);
      const at = (point: { value: number; index: number }): string =>
        `${format(point.value)} (${categories[point.index] ?? point.index + 1})`;
      return `${name}: from ${at(first)} to ${at(last)}; lowest ${at(lowest)}, highest ${at(highest)}.`;
    });
  return `${kind}${content.title ? `: ${content.title}` : ""}.${span} ${series.join(" ")}`.trim();
}
