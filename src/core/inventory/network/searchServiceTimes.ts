import type { ArcPrices } from "./ArcPrices";
import { improvePromises } from "./improvePromises";
import { narrowBounds, type ServiceCut } from "./narrowBounds";
import { raiseBound, type PricedTimes } from "./raiseBound";
import { promisedCost } from "./promisedCost";
import { serviceForest } from "./serviceForest";
import type { ServiceTimeProblem } from "./ServiceTimeProblem";
import type { ServiceTimeBounds } from "./ServiceTimes";
import { worstMisfit } from "./worstMisfit";

/** Rounds of new prices for the whole problem, and for each part of it. */
const firstRounds = 100;
const laterRounds = 5;
/** What improving a plan costs beside the search, by stages and arcs. */
const improvement = 100;
/** Costs this near to each other, as a share, are the same. */
const precision = 1e-9;

/** The best promises found, and a cost that no promises can be below. */
export interface ServiceSearch {
  /** Outbound service time of each stage, in whole units of time. */
  readonly promises: readonly number[];
  readonly cost: number;
  readonly bound: number;
}

interface Part {
  readonly cuts: readonly ServiceCut[];
  readonly priced: PricedTimes;
}

/**
 * Service times of least cost on any network without circles. A spanning tree of it, solved exactly, is a bound; where the promise of
 * a supplier breaks an arc that the tree leaves out, prices on these arcs raise the bound (Lagrangian relaxation, one price for each service
 * time), and the search goes on in two parts: in one the supplier promises earlier, in the other the customer waits longer; the
 * part with the lowest bound first. On a tree the first bound is the answer. After Humair & Willems (2011), Optimizing strategic
 * safety stock placement in general acyclic networks, Operations Research 59(3); the prices are ours.
 * @param mostWork pairs of service times that may be looked at before the search ends with what it has
 */
export function searchServiceTimes(problem: ServiceTimeProblem, mostWork: number): ServiceSearch {
  const { arcs, processing, stockCosts } = problem;
  // The arcs to the dearest stages are the ones that the tree should keep.
  const byWeight = [...arcs].sort((a, b) => (stockCosts[b.customer] as number) - (stockCosts[a.customer] as number));
  const forest = serviceForest(processing.length, byWeight);
  const isTree = forest.dropped.length === 0;
  const open: Part[] = [];
  let best: readonly number[] = processing.map(() => 0);
  let cost = promisedCost(problem, best);
  let work = 0;
  const heed = (promises: readonly number[]): void => {
    const found = promisedCost(problem, promises);
    if (found < cost) [best, cost] = [promises, found];
  };
  const explore = (cuts: readonly ServiceCut[], prices: ArcPrices, mostRounds: number): void => {
    const bounds = narrowBounds(problem, cuts);
    // A large problem gets fewer rounds: half of the work at most goes into the first bound.
    const rounds = Math.max(1, Math.min(mostRounds, Math.floor(mostWork / 2 / pairs(bounds))));
    const before = cost;
    const given = { prices, rounds, known: () => cost };
    const priced = raiseBound(problem, forest, bounds, given, ({ outbound }) => heed(outbound));
    work += rounds * pairs(bounds);
    if (!priced) return;
    if (!isTree && (cuts.length === 0 || cost < before)) {
      heed(improvePromises(problem, cuts.length === 0 ? priced.times.outbound : best));
      work += processing.length * arcs.length * improvement;
    }
    insert(open, { cuts, priced });
  };
  explore([], [], isTree ? 1 : firstRounds);
  for (;;) {
    const part = open.pop();
    if (!part || part.priced.times.cost >= cost * (1 - precision)) return { promises: best, cost, bound: cost };
    if (work >= mostWork) return { promises: best, cost, bound: part.priced.times.cost };
    const misfit = worstMisfit(problem, forest.dropped, part.priced);
    // Promises that fit all arcs, at prices that nobody gains by, are the best.
    if (!misfit) return { promises: best, cost, bound: cost };
    for (const isLater of [false, true])
      explore([...part.cuts, { ...misfit, isLater }], part.priced.prices, laterRounds);
  }
}

const pairs = ({ lowestIn, highestIn, lowestOut, highestOut }: ServiceTimeBounds): number =>
  lowestIn.reduce(
    (sum, low, stage) =>
      sum +
      ((highestIn[stage] as number) - low + 1) * ((highestOut[stage] as number) - (lowestOut[stage] as number) + 1),
    0,
  );

/** Keeps the list falling by bound, so that the lowest is popped first. */
function insert(open: Part[], part: Part): void {
  let [from, to] = [0, open.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((open[middle] as Part).priced.times.cost > part.priced.times.cost) from = middle + 1;
    else to = middle;
  }
  open.splice(from, 0, part);
}
