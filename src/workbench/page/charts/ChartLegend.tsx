import type { ReactElement } from "react";
import type { Box } from "./layoutChart";
import { chartFont } from "./layoutChart";
import { fitText, textWidth } from "./textWidth";

export interface LegendEntry {
  readonly name: string;
  readonly color: string;
  readonly line: boolean;
  readonly dashed: boolean;
}

/** The names of the series with their mark: in one centred row, or one below another at a side. */
export function ChartLegend({
  entries,
  box,
  upright,
  color,
}: {
  entries: readonly LegendEntry[];
  box: Box;
  upright: boolean;
  color: string;
}): ReactElement {
  const widest = upright ? box.width - 22 : Math.max(40, box.width / Math.max(1, entries.length) - 34);
  const labels = entries.map(({ name }) => fitText(name, widest, chartFont));
  const widths = labels.map((label) => textWidth(label, chartFont) + 34);
  const total = widths.reduce((sum, width) => sum + width, 0);
  const starts = widths.map((_, index) => widths.slice(0, index).reduce((sum, width) => sum + width, 0));
  const margin = Math.max(0, (box.width - total) / 2);
  return (
    <g fontSize={chartFont} fill={color}>
      {entries.map((entry, index) => {
        const x = upright ? box.left : box.left + margin + (starts[index] ?? 0);
        const y = upright ? box.top + 14 + index * 18 : box.top + 8;
        return (
          <g key={index}>
            {entry.line ? (
              <line
                x1={x}
                x2={x + 18}
                y1={y}
                y2={y}
                stroke={entry.color}
                strokeWidth={2.25}
                {...(entry.dashed ? { strokeDasharray: "5 4" } : {})}
              />
            ) : (
              <rect x={x + 6} y={y - 4} width={9} height={9} fill={entry.color} />
            )}
            <text x={x + 22} y={y + 4}>
              {labels[index]}
            </text>
          </g>
        );
      })}
    </g>
  );
}
