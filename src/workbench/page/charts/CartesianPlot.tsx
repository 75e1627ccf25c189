import type { ReactElement } from "react";
import type { ArrangedSeries } from "./arrangeSeries";
import type { Box } from "./layoutChart";
import { areaPath, linePath, round, type Point } from "./linePath";
import type { NiceScale } from "./niceScale";

interface Frame {
  readonly plot: Box;
  readonly scale: NiceScale;
  readonly categoryCount: number;
  /** Categories run down the side: a bar chart. */
  readonly sideways: boolean;
}

/** The marks of all series that stand on a value axis: columns, bars, areas, lines. */
export function CartesianPlot({ series, frame }: { series: readonly ArrangedSeries[]; frame: Frame }): ReactElement {
  return (
    <g>
      {series.filter(isSeen).map((one, index) => (
        <g key={index} data-series={one.content.name}>
          {marks(one, frame)}
        </g>
      ))}
    </g>
  );
}

const isSeen = ({ content }: ArrangedSeries): boolean => content.hidden !== true;

function marks(series: ArrangedSeries, frame: Frame): ReactElement | ReactElement[] {
  const { mark } = series.shape;
  if (mark === "column" || mark === "bar") return columns(series, frame);
  if (mark === "area") return area(series, frame);
  return line(series, frame);
}

/** The distance of a value from the axis' low end, as a share of its length; what lies outside is cut at the edge. */
function share(value: number, { scale }: Frame): number {
  return Math.min(1, Math.max(0, (value - scale.minimum) / (scale.maximum - scale.minimum)));
}

function columns(series: ArrangedSeries, frame: Frame): ReactElement[] {
  const { plot, sideways } = frame;
  const band = (sideways ? plot.height : plot.width) / Math.max(1, frame.categoryCount);
  const group = band * (band < 12 ? 0.86 : 0.66);
  const thickness = group / series.slots;
  return series.extents.flatMap((extent, index) => {
    if (extent === null) return [];
    const start = band * index + (band - group) / 2 + thickness * series.slot;
    const low = share(Math.min(extent.from, extent.to), frame);
    const high = share(Math.max(extent.from, extent.to), frame);
    const width = Math.max(0.5, thickness - (thickness > 5 ? 1 : 0));
    const box = sideways
      ? { x: plot.left + low * plot.width, y: plot.top + start, width: (high - low) * plot.width, height: width }
      : {
          x: plot.left + start,
          y: plot.top + (1 - high) * plot.height,
          width,
          height: (high - low) * plot.height,
        };
    return (
      <rect
        key={index}
        x={round(box.x)}
        y={round(box.y)}
        width={round(box.width)}
        height={round(box.height)}
        fill={series.color}
      />
    );
  });
}

function point(index: number, value: number | undefined, frame: Frame): Point {
  if (value === undefined) return null;
  const { plot } = frame;
  const band = plot.width / Math.max(1, frame.categoryCount);
  return { x: plot.left + band * (index + 0.5), y: plot.top + (1 - share(value, frame)) * plot.height };
}

function area(series: ArrangedSeries, frame: Frame): ReactElement {
  const upper = series.extents.map((extent, index) => point(index, extent?.to, frame));
  const lower = series.extents.map((extent, index) => point(index, extent?.from, frame));
  return <path d={areaPath(upper, lower)} fill={series.color} fillOpacity={series.shape.stacked ? 0.9 : 0.55} />;
}

function line(series: ArrangedSeries, frame: Frame): ReactElement {
  const points = series.extents.map((extent, index) => point(index, extent?.to, frame));
  return (
    <>
      <path
        d={linePath(points)}
        fill="none"
        stroke={series.color}
        strokeWidth={2.25}
        strokeLinejoin="round"
        strokeLinecap="round"
        {...(series.content.dashed ? { strokeDasharray: "6 5" } : {})}
      />
      {series.shape.markers &&
        points.map(
          (at, index) => at && <circle key={index} cx={round(at.x)} cy={round(at.y)} r={3} fill={series.color} />,
        )}
    </>
  );
}
