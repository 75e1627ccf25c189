import { DomainError } from "../../DomainError";
import type { RoutingProblem } from "./RoutingProblem";

/** Refuses a problem in which a site can be on no route, or too few vehicles for all units; the site is told by its name. */
export function requireServable(problem: RoutingProblem, names: readonly (string | number)[]): void {
  const { distances, demands, capacity, vehicles, longest, perStop } = problem;
  const there = shortestFromDepot(distances, (from, to) => distances[from]?.[to] ?? 0, perStop);
  const back = shortestFromDepot(distances, (from, to) => distances[to]?.[from] ?? 0, perStop);
  for (let site = 1; site < distances.length; site++) {
    const name = names[site] ?? site;
    const demand = demands[site] ?? 0;
    if (capacity !== null && demand > capacity * (1 + 1e-12))
      throw new DomainError("infeasible", "logistics.routes.tooLarge", { name, demand, capacity });
    // The stop itself is in both ways.
    const least = (there[site] ?? 0) + (back[site] ?? 0) - perStop;
    if (least === Infinity) throw new DomainError("infeasible", "logistics.routes.noRoad", { name });
    if (longest !== null && least > longest * (1 + 1e-12))
      throw new DomainError("infeasible", "logistics.routes.tooFar", { name, least, longest });
  }
  const total = demands.reduce((sum, demand) => sum + demand, 0);
  if (capacity === null || vehicles === null || total <= vehicles * capacity * (1 + 1e-12)) return;
  const needed = Math.ceil((total / capacity) * (1 - 1e-12));
  throw new DomainError("infeasible", "logistics.routes.fleet", { total, vehicles, capacity, needed });
}

/** Shortest way from the depot to each site, through other sites too, with the time of the stops and its own (Dijkstra 1959). */
function shortestFromDepot(
  distances: RoutingProblem["distances"],
  way: (from: number, to: number) => number,
  perStop: number,
): number[] {
  const least = distances.map((_, site) => (site === 0 ? 0 : Infinity));
  const done = distances.map(() => false);
  for (let round = 0; round < distances.length; round++) {
    let from = -1;
    least.forEach((length, site) => {
      if (!done[site] && (from < 0 || length < (least[from] ?? 0))) from = site;
    });
    done[from] = true;
    for (let to = 0; to < distances.length; to++)
      least[to] = Math.min(least[to] ?? 0, (least[from] ?? 0) + way(from, to) + perStop);
  }
  return least;
}
