import type { PlanRisk } from "./PlanRisk";
import type { RandomNumbers } from "../../statistics/random/randomNumbers";
import { fillPlaces, logSpread, placeFactors, placeScores } from "./randomPlaces";

/** Sums of a trial over its items and periods; money at the plan's prices and unit costs. */
export const yearSums = { units: 0, revenue: 1, variable: 2, bought: 3, stock: 4, asked: 5, served: 6 } as const;

/** More receipts than a simulation has. */
const longest = 2 ** 30;

/** Random numbers of the periods, a row for each thing that scatters. */
export interface PeriodNumbers {
  readonly demand: RandomNumbers;
  readonly yield: RandomNumbers;
  readonly late: RandomNumbers;
}

/**
 * Gives a function that runs the year of one item, whose demand is `level` times the plan, and adds it to the sums of the trial. Receipts come in
 * before demand; what is owed is served first. A function of its own for the one loop that is run 15 million times: inside that of the
 * trials it was compiled badly and took ten times as long.
 */
export function itemYears(
  plan: PlanRisk,
  random: PeriodNumbers,
): (item: number, level: number, sums: Float64Array) => void {
  const flat = (block: readonly (readonly number[])[]): Float64Array => Float64Array.from(block.flat());
  const [demand, prices, unitCosts] = [flat(plan.demand), flat(plan.price), flat(plan.unitCost)];
  const deviations = plan.demandDeviation.flat().map(logSpread);
  const spreads = Float64Array.from(deviations, ({ spread }) => spread);
  const shifts = Float64Array.from(deviations, ({ shift }) => shift);
  const scores = placeScores();
  const opening = Float64Array.from(plan.opening);
  const periods = plan.demand[0]?.length ?? 0;
  const isBacklog = plan.shortages === "backlog";
  const hasStock = plan.supply !== null;
  const supply = flat(plan.supply ?? plan.demand);
  const isYieldSure = plan.uncertainty.yield === 0;
  const yields = placeFactors(plan.uncertainty.yield);
  const untilLate = lateReceipts(plan.uncertainty.delay, random.late);
  const next = Int32Array.of(untilLate());
  const isDemandSure = spreads.every((spread) => spread === 0);
  const [demandPlaces, yieldPlaces] = [new Uint16Array(periods), new Uint16Array(periods)];

  return (item, level, sums) => {
    let net = opening[item] as number;
    let coming = 0;
    let onTime = next[0] as number;
    if (!isDemandSure) fillPlaces(random.demand, demandPlaces);
    if (!isYieldSure) fillPlaces(random.yield, yieldPlaces);
    for (let period = 0; period < periods; period++) {
      const at = item * periods + period;
      let wanted = (demand[at] as number) * level;
      const spread = spreads[at] as number;
      if (spread !== 0)
        wanted *= Math.exp((shifts[at] as number) + spread * (scores[demandPlaces[period] as number] as number));
      const cost = unitCosts[at] as number;
      let sold = wanted;
      let served = wanted;
      if (hasStock) {
        const good = (supply[at] as number) * (isYieldSure ? 1 : (yields[yieldPlaces[period] as number] as number));
        const isLate = onTime === 0;
        onTime = isLate ? untilLate() : onTime - 1;
        const received = isLate ? coming : coming + good;
        coming = isLate ? good : 0;
        const owed = net < 0 ? -net : 0;
        const there = net > 0 ? net + received : received;
        const free = there > owed ? there - owed : 0;
        served = free < wanted ? free : wanted;
        if (isBacklog) {
          sold = there < wanted + owed ? there : wanted + owed;
          net += received - wanted;
        } else {
          sold = served;
          net = there - served;
        }
        sums[3] = (sums[3] as number) + received * cost;
        if (net > 0) sums[4] = (sums[4] as number) + net * cost;
      }
      sums[0] = (sums[0] as number) + sold;
      sums[1] = (sums[1] as number) + sold * (prices[at] as number);
      sums[2] = (sums[2] as number) + sold * cost;
      sums[5] = (sums[5] as number) + wanted;
      sums[6] = (sums[6] as number) + served;
    }
    next[0] = onTime;
  };
}

/** Counts the receipts on time before the next late one: geometric, so that one random number does for all of them. */
function lateReceipts(delay: number, random: RandomNumbers): () => number {
  if (delay === 0) return () => longest;
  const scale = Math.log1p(-delay);
  return () => Math.min(longest, Math.floor(Math.log(random()) / scale));
}
