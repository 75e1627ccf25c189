import { isSymmetric } from "../isSymmetric";
import type { RoutingProblem } from "../RoutingProblem";
import { LoadPaths } from "./LoadPaths";
import { loadUnits } from "./loadUnits";

/** Cheapest route through a site, per unit of its load; the two ways that meet there. */
interface Through {
  ratio: number;
  load: number;
  there: number;
  isSecondThere: boolean;
  isSecondBack: boolean;
}

const mostRounds = 200;

/**
 * A length that no routes can beat. Routes may here visit a site more than once, though not straight again; prices of the sites, raised where
 * they are visited too seldom and lowered where too often, make that dear (q-routes: Christofides, Mingozzi & Toth 1981; a site's share of the cheapest route through it by
 * load: Baldacci, Christofides & Mingozzi 2008; subgradients: Held, Wolfe & Crowder 1974). `work` steps of the calculation at most. null: too few for one round.
 */
export function routesBound(problem: RoutingProblem, total: number, work: number): number | null {
  const { distances } = problem;
  const sites = distances.length - 1;
  const load = loadUnits(problem);
  const symmetric = isSymmetric(distances);
  const perRound = (symmetric ? 1 : 2) * sites * sites * load.capacity + (sites * load.capacity ** 2) / 2;
  const rounds = Math.min(mostRounds, Math.floor(work / perRound));
  if (rounds < 1) return null;
  const there = new LoadPaths(load.units, load.capacity);
  const back = symmetric ? there : new LoadPaths(load.units, load.capacity);
  const prices = new Float64Array(sites);
  const visits = new Float64Array(sites);
  let [best, step, since] = [0, 2, 0];
  for (let round = 0; round < rounds && step > 1e-3; round++) {
    fillPaths(there, distances, prices, false);
    if (!symmetric) fillPaths(back, distances, prices, true);
    visits.fill(0);
    let bound = 0;
    for (let site = 0; site < sites; site++) {
      const price = prices[site] as number;
      const through = cheapest(there, back, load, site, price);
      // No route through the site carries what it must: nothing can be told.
      if (through.ratio === Infinity) return best > 0 ? best : null;
      const units = load.units[site] as number;
      bound += price + units * through.ratio;
      const share = units / through.load;
      const count = (each: number): void => {
        visits[each] = (visits[each] as number) + share;
      };
      there.trace(through.there, site, through.isSecondThere, count);
      back.trace(through.load - through.there + units, site, through.isSecondBack, count);
      visits[site] = (visits[site] as number) - share;
    }
    since++;
    if (bound > best * (1 + 1e-6)) [best, since] = [Math.max(best, bound), 0];
    // Prices that no longer help are changed less.
    if (since >= 5) [step, since] = [step / 2, 0];
    const norm = visits.reduce((sum, each) => sum + (1 - each) ** 2, 0);
    if (norm < 1e-9) break;
    const size = (step * Math.max(total * 1.001 - bound, total * 1e-4)) / norm;
    for (let site = 0; site < sites; site++)
      prices[site] = (prices[site] as number) + size * (1 - (visits[site] as number));
  }
  const isWhole = distances.every((row) => row.every((each) => Number.isInteger(each)));
  // Sums of whole lengths are whole; a little off for the rounding of the prices.
  const safe = best - 1e-7 * total;
  return Math.min(total, isWhole ? Math.ceil(safe) : safe);
}

/** Ways with the prices of their sites taken off; in the other direction for the way back. */
function fillPaths(
  paths: LoadPaths,
  distances: RoutingProblem["distances"],
  prices: Float64Array,
  isBack: boolean,
): void {
  const sites = prices.length;
  const way = (from: number, to: number): number => (isBack ? distances[to]?.[from] : distances[from]?.[to]) ?? 0;
  const fromDepot = prices.map((price, site) => way(0, site + 1) - price);
  const between = new Float64Array(sites * sites);
  for (let to = 0; to < sites; to++)
    for (let from = 0; from < sites; from++)
      between[to * sites + from] = from === to ? Infinity : way(from + 1, to + 1) - (prices[to] as number);
  paths.fill(fromDepot, between);
}

/** The route through a site that is cheapest for its load, of a way there and a way back which do not share the stop beside it. */
function cheapest(
  there: LoadPaths,
  back: LoadPaths,
  { units, capacity, least }: { units: readonly number[]; capacity: number; least: number },
  site: number,
  price: number,
): Through {
  const sites = units.length;
  const own = units[site] as number;
  const found: Through = { ratio: Infinity, load: 1, there: own, isSecondThere: false, isSecondBack: false };
  for (let come = own; come <= capacity; come++) {
    const first = come * sites + site;
    const comeBest = there.best[first] as number;
    if (comeBest === Infinity) continue;
    for (let go = Math.max(own, least + own - come); come + go - own <= capacity; go++) {
      const second = go * sites + site;
      const goBest = back.best[second] as number;
      if (goBest === Infinity) continue;
      const load = come + go - own;
      let cost = comeBest + goBest;
      let [isSecondThere, isSecondBack] = [false, false];
      // Sums at least this large cannot be better, whichever second way is taken.
      if (cost + price >= found.ratio * load) continue;
      const beside = there.bestBefore[first] as number;
      if (beside >= 0 && beside === back.bestBefore[second]) {
        const [one, other] = [(there.second[first] as number) + goBest, comeBest + (back.second[second] as number)];
        [cost, isSecondThere, isSecondBack] = one < other ? [one, true, false] : [other, false, true];
      }
      if (cost + price < found.ratio * load)
        Object.assign(found, { ratio: (cost + price) / load, load, there: come, isSecondThere, isSecondBack });
    }
  }
  return found;
}
