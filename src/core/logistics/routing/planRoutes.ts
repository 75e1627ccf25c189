import { DomainError } from "../../DomainError";
import { routesBound } from "./bound/routesBound";
import { exactRoutes } from "./exactRoutes";
import { isSymmetric } from "./isSymmetric";
import { routeLength } from "./routeLength";
import type { RoutingInput, RoutingPlan, RoutingProblem } from "./RoutingProblem";
import { savingsRoutes } from "./savingsRoutes";
import { improvedRoutes } from "./search/improvedRoutes";

/** Up to so many sites the shortest routes are found for certain. */
const mostExact = 16;
/** Part of the work that the search gets, and steps of the bound for the rest of each place tried: they take about a sixth of its time. */
const [searchShare, boundSteps] = [0.75, 1.5];

/** Routes from the depot to all sites and back, by savings alone or improved; up to 16 sites improved means the shortest. */
export function planRoutes({ problem, method, work }: RoutingInput): RoutingPlan {
  if (problem.distances.length < 2) return { routes: [], total: 0, bound: 0 };
  const isSmall = problem.distances.length <= mostExact + 1;
  if (method === "improve" && isSmall) {
    const routes = exact(problem);
    const total = totalOf(problem, routes);
    return { routes: inOrder(problem, routes), total, bound: total };
  }
  const passable = withLongWays(problem);
  const saved = savingsRoutes(passable);
  const bound = routesBound(problem, totalOf(passable, saved), boundSteps * work);
  const routes =
    method === "savings" ? checked(problem, saved) : improved(problem, passable, saved, searchShare * work, bound ?? 0);
  const total = totalOf(problem, routes);
  return { routes: inOrder(problem, routes), total, bound: bound === null ? null : Math.min(bound, total) };
}

function totalOf({ distances }: RoutingProblem, routes: readonly (readonly number[])[]): number {
  return routes.reduce((sum, stops) => sum + routeLength(distances, stops), 0);
}

function exact(problem: RoutingProblem): number[][] {
  const routes = exactRoutes(problem);
  if (!routes) throw new DomainError("infeasible", "logistics.routes.none");
  return routes;
}

/** The routes by savings, unless they are too many or take a way that is none. */
function checked(problem: RoutingProblem, routes: number[][]): number[][] {
  const { vehicles } = problem;
  if (vehicles !== null && routes.length > vehicles)
    throw new DomainError("infeasible", "logistics.routes.savings", { routes: routes.length, vehicles });
  if (totalOf(problem, routes) === Infinity) throw new DomainError("infeasible", "logistics.routes.savingsRoad");
  return routes;
}

function improved(
  problem: RoutingProblem,
  passable: RoutingProblem,
  start: readonly (readonly number[])[],
  work: number,
  goal: number,
): number[][] {
  const routes = improvedRoutes(passable, start, work, goal);
  if (!routes || totalOf(problem, routes) === Infinity)
    throw new DomainError("infeasible", "logistics.routes.notFound", { sites: problem.distances.length - 1 });
  return routes;
}

/** The problem with a very long way where there is none: differences of lengths must stay numbers. */
function withLongWays(problem: RoutingProblem): RoutingProblem {
  const lengths = problem.distances.map((row) => Math.max(...row.map((each) => (each < Infinity ? each : 0))));
  const long = 2 * lengths.reduce((sum, each) => sum + each, 0) + 1;
  return { ...problem, distances: problem.distances.map((row) => row.map((each) => Math.min(each, long))) };
}

/** The routes by their first stops; each from the end of lower number, where it is as long backwards. */
function inOrder({ distances }: RoutingProblem, routes: readonly (readonly number[])[]): number[][] {
  const bothWays = isSymmetric(distances);
  return routes
    .map((stops) => (bothWays && (stops[0] ?? 0) > (stops.at(-1) ?? 0) ? [...stops].reverse() : [...stops]))
    .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}
