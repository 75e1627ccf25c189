import type { ReactElement } from "react";
import { arrangeSeries, type ArrangedSeries } from "./arrangeSeries";
import { CartesianPlot } from "./CartesianPlot";
import { ChartAxes } from "./ChartAxes";
import type { ChartContent } from "./ChartContent";
import { ChartLegend, type LegendEntry } from "./ChartLegend";
import { chartShape } from "./chartShape";
import { chartTheme, type ChartTheme } from "./chartTheme";
import { ChartTips } from "./ChartTips";
import { describeChart } from "./describeChart";
import { layoutChart } from "./layoutChart";
import { niceScale, type NiceScale } from "./niceScale";
import { PiePlot } from "./PiePlot";
import { ScatterPlot } from "./ScatterPlot";
import { fitText } from "./textWidth";

export interface ChartViewProps {
  readonly content: ChartContent;
  readonly width: number;
  readonly height: number;
  readonly theme: "light" | "dark";
  /** Writes a number as a cell with this number format shows it. */
  readonly formatNumber: (value: number, numberFormat: string) => string;
}

/** A chart as SVG: the look of a spreadsheet's own, with its words for a screen reader. */
export function ChartView({ content, width, height, theme, formatNumber }: ChartViewProps): ReactElement {
  const colors = chartTheme(theme);
  const shape = chartShape(content.type);
  const series = arrangeSeries(content, colors.series, theme);
  const numberFormat = content.valueAxis?.numberFormat ?? (series.some((one) => one.shape.percent) ? "0%" : "General");
  const format = (value: number): string => formatNumber(value, numberFormat);
  const pie = shape.mark === "pie";
  const sideways = shape.mark === "bar";
  const scale = valueScale(content, series, sideways ? width : height);
  const legend = legendEntries(content, series, colors, pie);
  const labels = sideways ? content.categories : scale.ticks.map(format);
  const layout = layoutChart(
    { width, height },
    {
      title: content.title !== undefined && content.title !== "",
      legend: legend.length === 0 ? "none" : content.legend,
      legendNames: legend.map(({ name }) => name),
      labels: {
        value: pie ? "" : labels.reduce((widest, label) => (label.length > widest.length ? label : widest), ""),
        below: !pie,
      },
      valueTitle: !pie && content.valueAxis?.title !== undefined,
      categoryTitle: !pie && content.categoryAxis?.title !== undefined,
    },
  );
  const { plot } = layout;
  const description = describeChart(content, format);
  const axes = { plot, scale, sideways, theme: colors, format };
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={description}
      className="chart"
      data-chart={content.name}
    >
      <rect x={0.5} y={0.5} width={width - 1} height={height - 1} fill={colors.background} stroke={colors.border} />
      {content.title && (
        <text x={width / 2} y={layout.titleBaseline + 2} textAnchor="middle" fontSize={14} fill={colors.text}>
          {fitText(content.title, width - 24, 14)}
        </text>
      )}
      {pie ? (
        <PiePlot content={content} plot={plot} hole={shape.hole} theme={colors} format={format} />
      ) : shape.mark === "scatter" ? (
        <Scatter content={content} series={series} axes={axes} formatNumber={formatNumber} />
      ) : (
        <>
          <ChartAxes {...axes} categories={content.categories} />
          <CartesianPlot series={series} frame={{ plot, scale, sideways, categoryCount: content.categories.length }} />
          <ChartTips content={content} plot={plot} sideways={sideways} format={format} />
        </>
      )}
      {!pie && (
        <AxisTitles content={content} layout={layout} sideways={sideways} height={height} color={colors.faintText} />
      )}
      {layout.legend && (
        <ChartLegend
          entries={legend}
          box={layout.legend}
          upright={content.legend === "left" || content.legend === "right"}
          color={colors.faintText}
        />
      )}
    </svg>
  );
}

function valueScale(content: ChartContent, series: readonly ArrangedSeries[], length: number): NiceScale {
  const ends = series.flatMap(({ extents }) =>
    extents.flatMap((extent) => (extent === null ? [] : [extent.from, extent.to])),
  );
  const lines = series.every(({ shape }) => shape.mark === "line" || shape.mark === "scatter");
  const values = lines
    ? series.flatMap(({ content: one, shape, extents }) =>
        shape.stacked ? extents.map((extent) => extent?.to ?? null) : one.values,
      )
    : ends;
  return niceScale(values, {
    minimum: content.valueAxis?.minimum,
    maximum: content.valueAxis?.maximum,
    steps: Math.max(2, Math.round(length / 55)),
    fromZero: !lines,
  });
}

function legendEntries(
  content: ChartContent,
  series: readonly ArrangedSeries[],
  colors: ChartTheme,
  pie: boolean,
): LegendEntry[] {
  if (content.legend === "none") return [];
  if (pie) {
    return content.categories.map((name, index) => ({
      name,
      color: colors.series[index % colors.series.length] ?? colors.text,
      line: false,
      dashed: false,
    }));
  }
  return content.series.flatMap((one) => {
    const arranged = series.find((candidate) => candidate.content === one);
    return arranged && !one.hidden
      ? [{ name: one.name, color: arranged.color, line: arranged.shape.mark === "line", dashed: one.dashed ?? false }]
      : [];
  });
}

function Scatter({
  content,
  series,
  axes,
  formatNumber,
}: {
  content: ChartContent;
  series: readonly ArrangedSeries[];
  axes: {
    plot: { left: number; top: number; width: number; height: number };
    scale: NiceScale;
    sideways: boolean;
    theme: ChartTheme;
    format: (value: number) => string;
  };
  formatNumber: ChartViewProps["formatNumber"];
}): ReactElement {
  const positions = content.series.flatMap((one) => one.positions ?? []);
  const horizontal = niceScale(positions, { steps: Math.max(2, Math.round(axes.plot.width / 80)), fromZero: false });
  const y = axes.plot.top + axes.plot.height + 15;
  return (
    <>
      <ChartAxes {...axes} categories={[]} />
      <g fontSize={11} fill={axes.theme.faintText}>
        {horizontal.ticks.map((tick) => (
          <text
            key={tick}
            x={
              axes.plot.left +
              ((tick - horizontal.minimum) / (horizontal.maximum - horizontal.minimum)) * axes.plot.width
            }
            y={y}
            textAnchor="middle"
          >
            {formatNumber(tick, "General")}
          </text>
        ))}
      </g>
      <ScatterPlot series={series} plot={axes.plot} horizontal={horizontal} vertical={axes.scale} />
    </>
  );
}

function AxisTitles({
  content,
  layout,
  sideways,
  height,
  color,
}: {
  content: ChartContent;
  layout: ReturnType<typeof layoutChart>;
  sideways: boolean;
  height: number;
  color: string;
}): ReactElement {
  const { plot } = layout;
  const beside = sideways ? content.categoryAxis?.title : content.valueAxis?.title;
  const below = sideways ? content.valueAxis?.title : content.categoryAxis?.title;
  const middle = plot.top + plot.height / 2;
  const bottom = layout.legend && layout.legend.top > plot.top + plot.height ? layout.legend.top - 8 : height - 8;
  return (
    <g fontSize={11} fill={color} textAnchor="middle">
      {beside && (
        <text x={16} y={middle} transform={`rotate(-90 16 ${middle})`}>
          {beside}
        </text>
      )}
      {below && (
        <text x={plot.left + plot.width / 2} y={bottom}>
          {below}
        </text>
      )}
    </g>
  );
}
