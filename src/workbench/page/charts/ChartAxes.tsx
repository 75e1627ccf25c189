import type { ReactElement } from "react";
import type { Box } from "./layoutChart";
import { chartFont } from "./layoutChart";
import { round } from "./linePath";
import type { NiceScale } from "./niceScale";
import { fitText, textWidth } from "./textWidth";
import type { ChartTheme } from "./chartTheme";

interface AxesProps {
  readonly plot: Box;
  readonly scale: NiceScale;
  readonly categories: readonly string[];
  /** Categories run down the side: a bar chart. */
  readonly sideways: boolean;
  readonly theme: ChartTheme;
  readonly format: (value: number) => string;
}

/** Gridlines with their values, the line at zero, and the categories: as many labels as fit without touching. */
export function ChartAxes({ plot, scale, categories, sideways, theme, format }: AxesProps): ReactElement {
  const along = (value: number): number => (value - scale.minimum) / (scale.maximum - scale.minimum);
  const zero = Math.min(1, Math.max(0, along(0)));
  return (
    <g fontSize={chartFont} fill={theme.faintText}>
      {scale.ticks.map((tick) => {
        const x = round(plot.left + along(tick) * plot.width);
        const y = round(plot.top + (1 - along(tick)) * plot.height);
        return sideways ? (
          <g key={tick}>
            <line x1={x} x2={x} y1={plot.top} y2={plot.top + plot.height} stroke={theme.gridline} />
            <text x={x} y={plot.top + plot.height + 15} textAnchor="middle">
              {format(tick)}
            </text>
          </g>
        ) : (
          <g key={tick}>
            <line x1={plot.left} x2={plot.left + plot.width} y1={y} y2={y} stroke={theme.gridline} />
            <text x={plot.left - 6} y={y + 4} textAnchor="end">
              {format(tick)}
            </text>
          </g>
        );
      })}
      {sideways ? (
        <line
          x1={plot.left + zero * plot.width}
          x2={plot.left + zero * plot.width}
          y1={plot.top}
          y2={plot.top + plot.height}
          stroke={theme.axis}
        />
      ) : (
        <line
          x1={plot.left}
          x2={plot.left + plot.width}
          y1={plot.top + (1 - zero) * plot.height}
          y2={plot.top + (1 - zero) * plot.height}
          stroke={theme.axis}
        />
      )}
      {sideways ? categoriesBeside(plot, categories) : categoriesBelow(plot, categories)}
    </g>
  );
}

function categoriesBelow(plot: Box, categories: readonly string[]): ReactElement[] {
  const band = plot.width / Math.max(1, categories.length);
  const widest = Math.min(
    110,
    categories.reduce((most, label) => Math.max(most, textWidth(label, chartFont)), 0),
  );
  const every = Math.max(1, Math.ceil((widest + 8) / band));
  return categories.flatMap((label, index) =>
    index % every === 0
      ? [
          <text
            key={index}
            x={round(plot.left + band * (index + 0.5))}
            y={plot.top + plot.height + 15}
            textAnchor="middle"
          >
            {fitText(label, 110, chartFont)}
          </text>,
        ]
      : [],
  );
}

function categoriesBeside(plot: Box, categories: readonly string[]): ReactElement[] {
  const band = plot.height / Math.max(1, categories.length);
  const every = Math.max(1, Math.ceil(14 / band));
  return categories.flatMap((label, index) =>
    index % every === 0
      ? [
          <text key={index} x={plot.left - 6} y={round(plot.top + band * (index + 0.5)) + 4} textAnchor="end">
            {fitText(label, plot.left - 12, chartFont)}
          </text>,
        ]
      : [],
  );
}
