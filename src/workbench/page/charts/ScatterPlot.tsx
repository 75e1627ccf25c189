import type { ReactElement } from "react";
import type { ArrangedSeries } from "./arrangeSeries";
import type { Box } from "./layoutChart";
import { linePath, round, type Point } from "./linePath";
import type { NiceScale } from "./niceScale";

/** Points, joined where the chart's type says so, on two value axes. */
export function ScatterPlot({
  series,
  plot,
  horizontal,
  vertical,
}: {
  series: readonly ArrangedSeries[];
  plot: Box;
  horizontal: NiceScale;
  vertical: NiceScale;
}): ReactElement {
  const along = (value: number, scale: NiceScale): number => (value - scale.minimum) / (scale.maximum - scale.minimum);
  return (
    <g>
      {series.map(({ content, shape, color }, key) => {
        const points = content.values.map((value, index): Point => {
          const position = content.positions?.[index] ?? null;
          if (value === null || position === null) return null;
          return {
            x: plot.left + along(position, horizontal) * plot.width,
            y: plot.top + (1 - along(value, vertical)) * plot.height,
          };
        });
        return (
          <g key={key} data-series={content.name}>
            {shape.joined && <path d={linePath(points)} fill="none" stroke={color} strokeWidth={2} />}
            {shape.markers &&
              points.map(
                (at, index) => at && <circle key={index} cx={round(at.x)} cy={round(at.y)} r={3.5} fill={color} />,
              )}
          </g>
        );
      })}
    </g>
  );
}
