import { requireServable } from "../../core/logistics/routing/requireServable";
import type { RoutingProblem } from "../../core/logistics/routing/RoutingProblem";
import { DomainError } from "../../core/DomainError";
import { routeSearch } from "../../core/logistics/routing/routeSearch";
import { call, isOmitted, readChoice, readNumber, readOptionalNumber, readVector } from "../support";
import { readNames } from "../support/readNames";
import { readRouteSites } from "../support/readRouteSites";
import { signalOf } from "../support/signalOf";
import { answerEach } from "../support/workers/answerEach";
import { routeTasks } from "../support/workers/routeTasks";
import { writeRoutes, writeVisits } from "../support/writeRoutes";

const { mostSites, workPerSecond } = routeSearch;

/**
 * How routes are found.
 * @customenum {string}
 */
enum RouteMethod {
  /** By savings, then improved: up to 16 sites the shortest there are. */
  improve = "improve",
  /** By savings only. */
  savings = "savings",
}

/**
 * What AOP.ROUTES shows.
 * @customenum {string}
 */
enum RouteOutput {
  /** A row a route. */
  routes = "routes",
  /** A row a stop, for drawing. */
  visits = "visits",
  /** Total length only. */
  length = "length",
}

/**
 * How the sites are given.
 * @customenum {string}
 */
enum RouteMeasure {
  /** Distances from each site (down) to each other (across). */
  matrix = "matrix",
  /** Two columns x and y; straight lines. */
  xy = "xy",
  /** Two columns latitude and longitude; kilometres. */
  km = "km",
  /** Two columns latitude and longitude; miles. */
  mi = "mi",
}

/**
 * Routes of vehicles from a depot to all sites and back, as short as can be, none with more on board than a vehicle takes. Without capacity, vehicles and longest: one round trip (travelling salesman).
 * @customfunction ROUTES
 * @cancelable
 * @param sites Distances from each site (down) to each other (across), the depot first, x where there is no way; with or without names. Or coordinates in two columns, a site a row, the depot first. Any unit: time will do as well.
 * @param [demands] Units for each site: a row or a column, with or without the 0 of the depot. If omitted, 0.
 * @param [capacity] Units that a vehicle takes. If omitted, no limit.
 * @param {RouteMethod} [method] improve or savings. If omitted, improve.
 * @param [seconds] About how long to search, 0 to 60, turned into a fixed number of steps, so that the answer is the same on every machine. If omitted, 2.
 * @param {RouteOutput} [show] routes, visits or length. If omitted, routes.
 * @param [vehicles] Most routes. If omitted, as many as are best.
 * @param [longest] Longest that a route may be, its stops included. If omitted, no limit.
 * @param [stopTime] What a stop takes of longest, in its unit. If omitted, 0.
 * @param [names] Names of the sites, the depot first. If omitted, those of sites, else 0 for the depot, 1, 2, 3 ...
 * @param {RouteMeasure} [measure] matrix, xy, km or mi. If omitted, xy for two columns (but not two rows), else matrix.
 * @param [circuity] With coordinates: road distance over straight distance. If omitted, 1.
 * @returns Table: total length in the first cell, a row a route (number, stops in order, how many, load, share of the capacity, length), bound and status: optimal, how far at most above the least, or not proven. visits: a row a stop with what is then on board and the way so far. Routes that cannot be: #N/A with what is in the way.
 * @example =AOP.ROUTES({0,0;0,3;4,3;4,0}) -> {14,"Stops in order","Stops","Load","Fill","Length";1,"1 > 2 > 3",3,0,"",14;"Bound","","","","",14;"Status","optimal","","","",0}
 * @example =AOP.ROUTES({0,5,6;5,0,4;6,4,0}, {0,7,6}, 10, , , "visits") -> {"Route","Position","Site","Load after","Length so far";1,0,0,7,0;1,1,1,0,5;1,2,0,0,10;2,0,0,6,0;2,1,2,0,6;2,2,0,0,12}
 * @example =AOP.ROUTES({0,5,6;5,0,4;6,4,0}, {7,3}, 10, "savings", , "length") -> 15
 * @example =AOP.ROUTES({0,5,6;5,0,4;6,4,0}, {7,12}, 10) -> #N/A
 * @example =AOP.ROUTES({0,5,6;5,0,-4;6,4,0}, {7,3}, 10) -> #VALUE!
 * @source Savings: Clarke & Wright (1964); search: slack induction by string removals, Christiaens & Vanden Berghe (2020); up to 16 sites dynamic programming, Held & Karp (1962); bound: q-routes, Christofides, Mingozzi & Toth (1981).
 */
export function routes(
  sites: any[][],
  demands?: any[][],
  capacity?: any,
  method?: RouteMethod,
  seconds?: any,
  show?: RouteOutput,
  vehicles?: any,
  longest?: any,
  stopTime?: any,
  names?: any[][],
  measure?: RouteMeasure,
  circuity?: any,
  invocation?: CustomFunctions.CancelableInvocation,
): any[][] | Promise<any[][]> {
  return call(() => {
    const by = isOmitted(measure) ? null : readChoice(measure, "measure", Object.values(RouteMeasure));
    const given = readRouteSites(sites, "sites", by, readOptionalNumber(circuity, "circuity", { minimum: 1 }));
    const count = given.distances.length;
    if (count > mostSites + 1)
      throw new DomainError("invalid", "logistics.routes.tooMany", { sites: count - 1, most: mostSites });
    const limits = {
      capacity: readOptionalNumber(capacity, "capacity", { minimum: 0 }),
      vehicles: readOptionalNumber(vehicles, "vehicles", { minimum: 1, integer: true }),
      longest: readOptionalNumber(longest, "longest", { minimum: 0 }),
    };
    const isOneTrip = limits.capacity === null && limits.vehicles === null && limits.longest === null;
    const problem: RoutingProblem = {
      distances: given.distances,
      demands: readDemands(demands, count),
      ...limits,
      vehicles: isOneTrip ? 1 : limits.vehicles,
      perStop: readNumber(stopTime, "stopTime", { default: 0, minimum: 0 }),
    };
    const called = isOmitted(names)
      ? (given.names ?? given.distances.map((_, site) => site))
      : readNames(names, "names", "sites", count);
    const work =
      workPerSecond * readNumber(seconds, "seconds", { default: routeSearch.seconds, minimum: 0, maximum: 60 });
    const way = readChoice(method, "method", Object.values(RouteMethod), "improve");
    const shown = readChoice(show, "show", Object.values(RouteOutput), "routes");
    requireServable(problem, called);
    return answerEach(
      routeTasks.routes,
      [{ problem, method: way, work }],
      ([plan]) => {
        if (!plan || plan instanceof DomainError) throw plan ?? new Error("No plan.");
        if (shown === "length") return [[plan.total]];
        return shown === "visits" ? writeVisits(plan, problem, called) : writeRoutes(plan, problem, called);
      },
      signalOf(invocation),
    );
  });
}

/** Demands with that of the depot, which is 0. */
function readDemands(raw: unknown, count: number): readonly number[] {
  if (isOmitted(raw)) return new Array<number>(count).fill(0);
  const { values } = readVector(raw, "demands", { minimum: 0 });
  if (values.length === count - 1) return [0, ...values];
  if (values.length !== count)
    throw new DomainError("invalid", "logistics.routes.demands", {
      sites: count - 1,
      rows: count,
      count: values.length,
    });
  const [demand = 0] = values;
  if (demand !== 0) throw new DomainError("invalid", "logistics.routes.depot", { demand });
  return values;
}
