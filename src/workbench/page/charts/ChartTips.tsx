import type { ReactElement } from "react";
import type { ChartContent } from "./ChartContent";
import type { Box } from "./layoutChart";

/** Invisible strips, one a category, that tell its values when the pointer rests on them. */
export function ChartTips({
  content,
  plot,
  sideways,
  format,
}: {
  content: ChartContent;
  plot: Box;
  sideways: boolean;
  format: (value: number) => string;
}): ReactElement {
  const band = (sideways ? plot.height : plot.width) / Math.max(1, content.categories.length);
  return (
    <g fill="transparent">
      {content.categories.map((category, index) => {
        const lines = content.series.flatMap(({ name, values, hidden }) => {
          if (hidden) return [];
          const value = values[index];
          return value === null || value === undefined ? [] : [`${name}: ${format(value)}`];
        });
        const box = sideways
          ? { x: plot.left, y: plot.top + band * index, width: plot.width, height: band }
          : { x: plot.left + band * index, y: plot.top, width: band, height: plot.height };
        return (
          <rect key={index} {...box}>
            <title>{[category, ...lines].join("\n")}</title>
          </rect>
        );
      })}
    </g>
  );
}
