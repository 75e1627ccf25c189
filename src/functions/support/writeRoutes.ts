import type { RoutingPlan, RoutingProblem } from "../../core/logistics/routing/RoutingProblem";
import { routeLength } from "../../core/logistics/routing/routeLength";
import { functionMessage } from "../../messages/functionMessage";
import { searchStatus, totalRow } from "./searchStatus";

type Row = (string | number | null)[];
type Names = readonly (string | number)[];

const word = (key: string): string => functionMessage(`logistics.routes.${key}`);

/** Routes as a table: the total length in the first cell, a row a route, bound and status. */
export function writeRoutes({ routes, total, bound }: RoutingPlan, problem: RoutingProblem, names: Names): Row[] {
  const { demands, capacity, distances } = problem;
  const rows = routes.map((stops, index): Row => {
    const load = stops.reduce((sum, site) => sum + (demands[site] ?? 0), 0);
    const order = stops.map((site) => names[site] ?? site).join(" > ");
    // A capacity of 0 takes sites without demand only, which fill it.
    const fill = capacity === null ? null : capacity === 0 ? 1 : load / capacity;
    return [index + 1, order, stops.length, load, fill, routeLength(distances, stops)];
  });
  const columns = 6;
  const header = ["stopsInOrder", "stops", "load", "fill", "length"].map((each) => word(`header.${each}`));
  if (bound === null)
    return [
      [total, ...header],
      ...rows,
      [word("status"), word("notProven"), ...new Array<null>(columns - 2).fill(null)],
    ];
  return [[total, ...header], ...rows, totalRow(word("bound"), columns, [bound]), searchStatus(total, bound, columns)];
}

/** The stops of all routes for drawing: depot, stops, depot, with what is still on board and the way so far. */
export function writeVisits({ routes }: RoutingPlan, { demands, distances }: RoutingProblem, names: Names): Row[] {
  const header = ["route", "position", "site", "onBoard", "sofar"].map((each) => word(`header.${each}`));
  const rows = routes.flatMap((stops, index) => {
    let onBoard = stops.reduce((sum, site) => sum + (demands[site] ?? 0), 0);
    let sofar = 0;
    const path = [0, ...stops, 0];
    return path.map((site, position): Row => {
      if (position > 0) sofar += distances[path[position - 1] ?? 0]?.[site] ?? 0;
      onBoard -= demands[site] ?? 0;
      // What sums leave of fractions is no load.
      const left = position > stops.length - 1 && Math.abs(onBoard) < 1e-9 * (1 + (demands[site] ?? 0)) ? 0 : onBoard;
      return [index + 1, position, names[site] ?? site, left, sofar];
    });
  });
  return [header, ...rows];
}
