import { isSymmetric } from "./isSymmetric";
import { routeLength } from "./routeLength";
import type { RoutingProblem } from "./RoutingProblem";

interface Saving {
  readonly from: number;
  readonly to: number;
  readonly saved: number;
}

/**
 * Routes by savings: each site has a route of its own at first; two routes are joined where that saves most, as long as the vehicle takes
 * both, all routes side by side (the parallel form of Clarke & Wright, 1964). Of equal savings the one with the lower first site goes first,
 * then the one with the lower second. Where ways differ by direction routes are joined end to start only. Keeps capacity and longest, not the number of vehicles.
 */
export function savingsRoutes(problem: RoutingProblem): number[][] {
  const { distances, demands, capacity, longest, perStop } = problem;
  const bothWays = isSymmetric(distances);
  const sites = distances.map((_, site) => site).slice(1);
  const routeOf: number[][] = distances.map((_, site) => [site]);
  const loadOf = (route: readonly number[]): number => route.reduce((sum, site) => sum + (demands[site] ?? 0), 0);
  const fits = (route: readonly number[]): boolean =>
    (capacity === null || loadOf(route) <= capacity * (1 + 1e-12)) &&
    (longest === null || routeLength(distances, route) + perStop * route.length <= longest * (1 + 1e-12));
  for (const { from, to } of savingsOf(distances, bothWays)) {
    const [first, second] = [routeOf[from] as number[], routeOf[to] as number[]];
    if (first === second) continue;
    const joined = joinedAt(first, from, second, to, bothWays);
    if (!joined || !fits(joined)) continue;
    for (const site of joined) routeOf[site] = joined;
  }
  return sites.map((site) => routeOf[site] as number[]).filter((route, index) => route[0] === sites[index]);
}

/** The savings above 0, the largest first. */
function savingsOf(distances: RoutingProblem["distances"], bothWays: boolean): Saving[] {
  const savings: Saving[] = [];
  for (let from = 1; from < distances.length; from++)
    for (let to = bothWays ? from + 1 : 1; to < distances.length; to++) {
      const saved = (distances[from]?.[0] ?? 0) + (distances[0]?.[to] ?? 0) - (distances[from]?.[to] ?? 0);
      if (from !== to && saved > 0) savings.push({ from, to, saved });
    }
  return savings.sort((a, b) => b.saved - a.saved || a.from - b.from || a.to - b.to);
}

/** The two routes as one that goes from one site to the other, if each stands at an end; turned round where ways are as long as back. */
function joinedAt(
  first: readonly number[],
  from: number,
  second: readonly number[],
  to: number,
  bothWays: boolean,
): number[] | null {
  if (first.at(-1) === from && second[0] === to) return [...first, ...second];
  if (!bothWays) return null;
  if (second.at(-1) === to && first[0] === from) return [...second, ...first];
  if (first.at(-1) === from && second.at(-1) === to) return [...first, ...[...second].reverse()];
  if (first[0] === from && second[0] === to) return [...[...first].reverse(), ...second];
  return null;
}
