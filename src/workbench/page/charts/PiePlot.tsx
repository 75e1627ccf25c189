import type { ReactElement } from "react";
import type { ChartContent } from "./ChartContent";
import type { Box } from "./layoutChart";
import { sectorPath } from "./sectorPath";
import type { ChartTheme } from "./chartTheme";

/** The pieces of the first series, clockwise from twelve o'clock, with their share where there is room for it. Negative values have no piece. */
export function PiePlot({
  content,
  plot,
  hole,
  theme,
  format,
}: {
  content: ChartContent;
  plot: Box;
  hole: number;
  theme: ChartTheme;
  format: (value: number) => string;
}): ReactElement {
  const values = (content.series[0]?.values ?? []).map((value) => Math.max(0, value ?? 0));
  const total = values.reduce((sum, value) => sum + value, 0);
  const center = { x: plot.left + plot.width / 2, y: plot.top + plot.height / 2 };
  const outer = Math.max(4, Math.min(plot.width, plot.height) / 2 - 4);
  const ends: number[] = [];
  for (const value of values) ends.push((ends.at(-1) ?? 0) + (total > 0 ? value / total : 0));
  return (
    <g>
      {values.map((value, index) => {
        if (value === 0) return null;
        const to = ends[index] ?? 0;
        const from = to - value / total;
        const middle = ((from + to) / 2) * 2 * Math.PI - Math.PI / 2;
        const reach = outer * (hole > 0 ? (1 + hole) / 2 : 0.68);
        return (
          <g key={index}>
            <path
              d={sectorPath(center, { inner: outer * hole, outer }, from, to)}
              fill={theme.series[index % theme.series.length]}
              stroke={theme.background}
              strokeWidth={1.5}
            >
              <title>{`${content.categories[index] ?? ""}: ${format(value)} (${((value / total) * 100).toFixed(1)}%)`}</title>
            </path>
            {to - from >= 0.06 && (
              <text
                x={center.x + reach * Math.cos(middle)}
                y={center.y + reach * Math.sin(middle) + 4}
                textAnchor="middle"
                fontSize={11}
                fill={theme.background}
                pointerEvents="none"
              >
                {`${Math.round((to - from) * 100)}%`}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}
