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
  const moving = 1 - (chances[0] ?? 0);
  const costOf = expectedCost(demand, input);
  const known = new Map<number, number>();
  const position = (step: number): number => {
    const cost = known.get(step) ?? costOf(step * unit);
    known.set(step, cost);
    return cost;
  };
  const visits = [1 / moving];
  // The expected periods down to each distance, the last summand of the renewal first.
  const periods = [0, 1 / moving];
  const extend = (distance: number): void => {
    for (let below = visits.length; below < distance; below++) {
      let sum = 0;
      for (let step = 1; step < chances.length && step <= below; step++)
        sum += (chances[step] ?? 0) * (visits[below - step] ?? 0);
      visits.push(sum / moving);
      periods.push((periods[below] ?? 0) + sum / moving);
    }
  };
  return {
    unit,
    best: bestStep(position, demand.quantile(input.backorderCost / (input.holdingCost + input.backorderCost)) / unit),
    position,
    policy: (low, high) => {
      extend(high - low);
      let sum = orderCost;
      for (let below = 0; below < high - low; below++) sum += (visits[below] ?? 0) * position(high - below);
      return sum / (periods[high - low] ?? 0);
    },
  };
}

/** The cheapest step beside the newsvendor's quantile. */
function bestStep(position: (step: number) => number, quantile: number): number {
  const [low, high] = [Math.floor(quantile), Math.ceil(quantile)];
  return position(low) <= position(high) ? low : high;
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
