import type { ArcPrices } from "./ArcPrices";
import type { ServiceForest } from "./serviceForest";
import type { NetworkArc } from "./SupplyNetwork";
import type { ServiceTimeProblem } from "./ServiceTimeProblem";
import type { ServiceTimeBounds, ServiceTimes } from "./ServiceTimes";
import { treeServiceTimes } from "./treeServiceTimes";

/** A bound and what gave it. */
export interface PricedTimes {
  readonly times: ServiceTimes;
  readonly prices: ArcPrices;
}

/** Rounds without a better bound after which the steps are halved. */
const patience = 4;

/**
 * The highest bound that some rounds of new prices give: where a supplier promises later than its customer plans with, both pay for the difference; where
 * it promises earlier, the price comes down. Subgradient method with the step of Polyak (1969), Held & Karp (1971).
 * @param prices to begin with
 * @param known cost of a plan that keeps all arcs: bounds above it need not be raised
 * @param heed sees the service times of every round
 */
export function raiseBound(
  problem: ServiceTimeProblem,
  forest: ServiceForest,
  bounds: ServiceTimeBounds,
  { prices, known, rounds }: { readonly prices: ArcPrices; readonly known: () => number; readonly rounds: number },
  heed: (times: ServiceTimes) => void,
): PricedTimes | null {
  let best: PricedTimes | null = null;
  // A price for a promise that the supplier cannot give any more would only pay the customer.
  const last = forest.dropped.map(({ supplier }) => bounds.highestOut[supplier] as number);
  let tried: ArcPrices = forest.dropped.map((_, arc) =>
    Array.from({ length: (last[arc] ?? 0) + 1 }, (_, time) => prices[arc]?.[time] ?? 0),
  );
  let [stride, since] = [1, 0];
  for (let round = 0; round < rounds; round++) {
    const times = treeServiceTimes(problem, forest, bounds, tried);
    if (!times) return null;
    heed(times);
    if (!best || times.cost > best.times.cost) [best, since] = [{ times, prices: tried }, 0];
    else if (++since === patience) [stride, since] = [stride / 2, 0];
    const misfit = forest.dropped.reduce(
      (sum, { supplier, customer }) =>
        sum + Math.abs((times.outbound[supplier] as number) - (times.inbound[customer] as number)),
      0,
    );
    if (misfit === 0 || times.cost >= known()) break;
    const step = (stride * (known() - times.cost)) / misfit;
    tried = tried.map((old, arc) => changed(old, forest.dropped[arc] as NetworkArc, times, step));
  }
  return best;
}

function changed(prices: readonly number[], arc: NetworkArc, times: ServiceTimes, step: number): number[] {
  const promised = times.outbound[arc.supplier] as number;
  const planned = times.inbound[arc.customer] as number;
  return prices.map((price, time) => {
    if (time > planned && time <= promised) return price + step;
    if (time > promised && time <= planned) return Math.max(0, price - step);
    return price;
  });
}
