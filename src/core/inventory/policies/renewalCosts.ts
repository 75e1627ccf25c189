import { DomainError } from "../../DomainError";
import { protectionDemand } from "../protectionDemand";
import { demandSteps } from "./demandSteps";
import { expectedCost } from "./expectedCost";
import type { SsInput } from "./SsInput";

/** Costs of an item in steps of `unit`. */
export interface RenewalCosts {
  readonly unit: number;
  /** The step whose position costs least. */
  readonly best: number;
  /** Expected holding and backorder cost of a position, a period. */
  position(step: number): number;
  /** Cost a period of ordering at `low` steps or below up to `high`: K and the costs on the way down, over the periods on the way. */
  policy(low: number, high: number): number;
}

/** Steps between no stock and the highest one for which the finest unit is worth its time. */
const mostSteps = 4000;
const mostGivenSteps = 10_000;
/** Deviations of a period's demand in fewer steps than these are too coarse. */
const fewestSteps = 2;

/**
 * The cost of (s, S) policies by renewal: m(j) is the expected number of periods in which the position is j steps below
 * S, and c(s, S) = (K + sum of m(j) G(S - j)) / (sum of m(j)), j from 0 to S - s - 1. Veinott & Wagner (1965); Zheng & Federgruen (1991), eqs. 1 to 3.
 */
export function renewalCosts(input: SsInput): RenewalCosts {
  const { protection, orderCost } = input;
  const period = protectionDemand({ ...protection, leadTime: 0, deviationOfLeadTime: 0, reviewPeriod: 1 });
  const demand = protectionDemand({ ...protection, reviewPeriod: 1 });
  const unit = unitOf(input, period.isWhole);
  const chances = demandSteps(period, unit);
  const moving = chances.slice(1).reduce((sum, chance) => sum + chance, 0);
  const costOf = expectedCost(demand, input);
  const quantile = demand.quantile(input.backorderCost / (input.holdingCost + input.backorderCost)) / unit;
  const best =
    costOf(Math.floor(quantile) * unit) <= costOf(Math.ceil(quantile) * unit)
      ? Math.floor(quantile)
      : Math.ceil(quantile);
  // Costs of the positions by their distance from the best one, those above and below it in turns.
  const known: (number | undefined)[] = [];
  const position = (step: number): number => {
    const place = step >= best ? 2 * (step - best) : 2 * (best - step) - 1;
    return (known[place] ??= costOf(step * unit));
  };
  const visits = [1 / moving];
  const periods = [0, 1 / moving];
  const extend = (distance: number): void => {
    for (let below = visits.length; below < distance; below++) {
      let sum = 0;
      const furthest = Math.min(below, chances.length - 1);
      for (let step = 1; step <= furthest; step++) sum += (chances[step] ?? 0) * (visits[below - step] ?? 0);
      visits.push(sum / moving);
      periods.push((periods[below] ?? 0) + sum / moving);
    }
  };
  // The costs on the way down from one S, kept as long as it is asked for.
  let top = NaN;
  let sums: number[] = [];
  return {
    unit,
    best,
    position,
    policy: (low, high) => {
      extend(high - low);
      if (high !== top) [top, sums] = [high, [orderCost]];
      for (let below = sums.length - 1; below < high - low; below++)
        sums.push((sums[below] ?? 0) + (visits[below] ?? 0) * position(high - below));
      return (sums[high - low] ?? 0) / (periods[high - low] ?? 0);
    },
  };
}

/** The step asked for; else the power of ten in which the deviation has some steps and the whole range not too many, 1 wherever it can be. */
function unitOf({ protection, orderCost, holdingCost, unit }: SsInput, isWhole: boolean): number {
  const { mean, deviation } = protection;
  const range = Math.sqrt((2 * orderCost * mean) / holdingCost) + 8 * deviation + mean;
  if (unit !== null && range > mostGivenSteps * unit)
    throw new DomainError("invalid", "inventory.ss.unit", { unit, steps: Math.round(range / unit) });
  if (unit !== null) return unit;
  const finest = 10 ** Math.ceil(Math.log10(range / mostSteps));
  const coarsest = 10 ** Math.floor(Math.log10((deviation > 0 ? deviation : mean) / fewestSteps));
  return Math.max(finest, isWhole ? 1 : Math.min(1, coarsest));
}
