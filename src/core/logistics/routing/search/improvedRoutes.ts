import { randomNumbers } from "../../../statistics/random/randomNumbers";
import type { RoutingProblem } from "../RoutingProblem";
import { recreate } from "./recreate";
import { RouteSet } from "./RouteSet";
import { ruin } from "./ruin";
import { searchProblem, type SearchProblem } from "./SearchProblem";

/** By how much of a mean way longer routes may become at one step: at the beginning and the end. Factor after each thousandth of the work: the thousandth root of end / begin. */
const [warm, stages, cooling] = [1, 1000, 0.993116048420934];

/** What a step is beside the places tried, in places. */
const stepWork = 50;

/**
 * Shorter routes by taking strings of sites out and putting them back, again and again; at first longer routes are taken too, later
 * hardly any (simulated annealing with thresholds). Slack induction by string removals: Christiaens & Vanden Berghe (2020). Ends when `work` places have been tried, or at `goal`.
 * Where vehicles are few, sites stay absent until a place is found for all: those that were often absent count more. null: for some there was none.
 */
export function improvedRoutes(
  problem: RoutingProblem,
  start: readonly (readonly number[])[],
  work: number,
  goal: number,
): number[][] | null {
  const search = searchProblem(problem);
  const random = randomNumbers(1);
  const current = startSet(search, start);
  const candidate = new RouteSet(search.ways, search.demands);
  const best = new RouteSet(search.ways, search.demands);
  best.copyFrom(current);
  const absences = new Float64Array(search.demands.length);
  const weight = (sites: readonly number[]): number =>
    sites.reduce((sum, site) => sum + 1 + (absences[site] as number), 0);
  let threshold = (2 * warm * current.total) / Math.max(1, search.demands.length);
  let [tried, stage] = [0, 0];
  while (tried < work && (best.absent.length > 0 || best.total > goal)) {
    candidate.copyFrom(current);
    ruin(candidate, search.near, random);
    tried += stepWork + recreate(candidate, search, random);
    for (; stage < (stages * tried) / work && stage < stages; stage++) threshold *= cooling;
    const [more, now] = [weight(candidate.absent), weight(current.absent)];
    if (more < now || (more === now && candidate.total < current.total + random() * threshold)) {
      current.copyFrom(candidate);
      const fewer = best.absent.length - candidate.absent.length;
      if (fewer > 0 || (fewer === 0 && candidate.total < best.total * (1 - 1e-12))) best.copyFrom(candidate);
    }
    for (const site of candidate.absent) absences[site] = (absences[site] as number) + 1;
  }
  return best.absent.length > 0 ? null : best.toRoutes();
}

/** The given routes; where there are more than vehicles, the sites of those with least load are absent. */
function startSet(search: SearchProblem, routes: readonly (readonly number[])[]): RouteSet {
  const set = new RouteSet(search.ways, search.demands);
  const loadOf = (stops: readonly number[]): number =>
    stops.reduce((sum, site) => sum + (search.demands[site] as number), 0);
  const fullFirst = routes.map((stops) => ({ stops, load: loadOf(stops) })).sort((a, b) => b.load - a.load);
  fullFirst.forEach(({ stops }, route) => {
    if (route >= search.vehicles) set.absent.push(...stops);
    else
      stops.forEach((site, place) => {
        if (place === 0) set.open(site);
        else set.insert(site, route, stops[place - 1] as number);
      });
  });
  return set;
}
