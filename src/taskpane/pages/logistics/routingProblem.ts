import { DomainError } from "../../../core/DomainError";
import { flatDistances } from "../../../core/logistics/distance/flatDistances";
import { globeDistances } from "../../../core/logistics/distance/globeDistances";
import { requireServable } from "../../../core/logistics/routing/requireServable";
import { routeSearch } from "../../../core/logistics/routing/routeSearch";
import type { RoutingProblem } from "../../../core/logistics/routing/RoutingProblem";
import type { RouteTable } from "../../../office/logistics/RouteTable";
import type { RouteChoices } from "./RouteChoices";

const { mostSites } = routeSearch;

/** The problem that AOP.ROUTES would solve for the table: without any limit one round trip. Refuses what no routes can serve, by the site's name. */
export function routingProblem(table: RouteTable, choices: RouteChoices): RoutingProblem {
  const { places, demands, isGlobe, names } = table;
  const sites = places.length - 1;
  if (sites > mostSites) throw new DomainError("invalid", "logistics.routes.tooMany", { sites, most: mostSites });
  const { capacity, vehicles, unit, circuity } = choices;
  const globe = places.map(({ x, y }) => ({ longitude: x, latitude: y }));
  const problem: RoutingProblem = {
    distances: isGlobe ? globeDistances(globe, unit, circuity) : flatDistances(places, circuity),
    demands,
    capacity,
    vehicles: capacity === null && vehicles === null ? 1 : vehicles,
    longest: null,
    perStop: 0,
  };
  requireServable(problem, names);
  return problem;
}
