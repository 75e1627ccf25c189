import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { message } from "../../../messages/message";
import { ChartLegend } from "../ChartLegend";
import { useGroupMarks } from "../gantt/useGroupMarks";
import { useChartStyles } from "../useChartStyles";
import { placeLabels } from "./placeLabels";
import { routePlaces, type DrawnPlace } from "./routePlaces";

const size = { width: 300, mostHeight: 300, margin: 14 } as const;
/** More stops than this are drawn smaller. */
const mostLarge = 30;
const mostKeys = 12;

const useStyles = makeStyles({
  stop: { fill: tokens.colorNeutralBackground1, strokeWidth: "1.5" },
  depot: { fill: tokens.colorNeutralForeground1 },
  label: { fill: tokens.colorNeutralForeground1 },
  number: { fill: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightBold },
});

interface RoutesPictureProps {
  /** What is told to those who hear the picture. */
  readonly title: string;
  readonly names: readonly string[];
  /** The depot first. */
  readonly places: readonly { readonly x: number; readonly y: number }[];
  readonly isGlobe: boolean;
  /** Stops of each route in their order, without the depot. */
  readonly routes: readonly (readonly number[])[];
}

/** Routes as a picture without a map: the depot a square, stops round, a colour and pattern a route, its number at its farthest stop. */
export function RoutesPicture({ title, names, places, isGlobe, routes }: RoutesPictureProps) {
  const styles = useStyles();
  const shared = useChartStyles();
  const markOf = useGroupMarks();
  const { points, height } = useMemo(() => routePlaces(places, isGlobe, size), [places, isGlobe]);
  const at = (site: number): DrawnPlace => points[site] ?? { x: 0, y: 0 };
  const depot = at(0);
  const farthest = (stops: readonly number[]): DrawnPlace => {
    const distance = ({ x, y }: DrawnPlace): number => (x - depot.x) ** 2 + (y - depot.y) ** 2;
    return stops.map(at).reduce((most, point) => (distance(point) > distance(most) ? point : most), depot);
  };
  const radius = places.length - 1 <= mostLarge ? 3 : 2;
  return (
    <figure className={shared.figure}>
      <svg className={shared.chart} viewBox={`0 0 ${size.width} ${Math.ceil(height)}`} role="img" aria-label={title}>
        {routes.map((stops, route) => (
          <polyline
            key={route}
            {...markOf(route)}
            fill="none"
            strokeWidth={1.5}
            points={[0, ...stops, 0].map((site) => `${at(site).x},${at(site).y}`).join(" ")}
          />
        ))}
        {routes.flatMap((stops, route) =>
          stops.map((site) => (
            <circle
              key={site}
              className={mergeClasses(markOf(route).className, styles.stop)}
              cx={at(site).x}
              cy={at(site).y}
              r={radius}
            >
              <title>{message("taskpane.routes.stop", { name: names[site] ?? "", route: route + 1 })}</title>
            </circle>
          )),
        )}
        <rect className={styles.depot} x={depot.x - 4} y={depot.y - 4} width={8} height={8}>
          <title>{names[0]}</title>
        </rect>
        {placeLabels(points, names, size.width).map(({ site, text, x, y, anchor }) => (
          <text key={site} className={mergeClasses(shared.label, styles.label)} x={x} y={y} textAnchor={anchor}>
            {text}
          </text>
        ))}
        {routes.map((stops, route) => {
          const { x, y } = farthest(stops);
          return (
            <text key={route} className={mergeClasses(shared.label, styles.number)} x={x} y={y - 5} textAnchor="middle">
              {route + 1}
            </text>
          );
        })}
      </svg>
      {routes.length <= mostKeys && (
        <ChartLegend
          keys={routes.map((_, route) => ({
            name: message("taskpane.routes.route", { route: route + 1 }),
            sample: <line {...markOf(route)} strokeWidth="3" x1="0" x2="18" y1="4" y2="4" />,
          }))}
        />
      )}
    </figure>
  );
}
