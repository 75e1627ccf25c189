import { type GivenCosts, newsvendorCosts } from "./newsvendorCosts";
import { demandOfSeason } from "./demandOfSeason";
import type { SeasonInput } from "./SeasonInput";

/** A quantity for one season and what it is expected to bring. */
export interface NewsvendorPlan {
  readonly quantity: number;
  /** Probability with which the best quantity covers demand: Cu / (Cu + Co). */
  readonly criticalRatio: number;
  /** Null where the price is not known. */
  readonly profit: number | null;
  /** Cost of units too few and too many, against knowing demand beforehand. */
  readonly cost: number;
  readonly leftOver: number;
  readonly short: number;
}

/** Demand and costs of an item. */
export interface NewsvendorInput {
  readonly demand: SeasonInput;
  readonly costs: GivenCosts;
  /** A quantity to judge; null: the best one. */
  readonly quantity: number | null;
}

/**
 * The quantity at the critical ratio, never below 0, and its expected cost Cu E[(D - Q)+] + Co E[(Q - D)+]; profit is the
 * margin on the mean demand of a period less that cost. Arrow, Harris & Marschak (1951); Snyder & Shen (2019), section 4.3.
 */
export function newsvendorPlan({ demand: known, costs, quantity }: NewsvendorInput): NewsvendorPlan {
  const { underage, overage, margin } = newsvendorCosts(costs);
  const demand = demandOfSeason(known);
  const criticalRatio = underage / (underage + overage);
  const chosen = quantity ?? Math.max(0, demand.quantile(criticalRatio));
  const short = demand.expectedShortage(chosen);
  const leftOver = Math.max(0, chosen - demand.mean + short);
  const cost = underage * short + overage * leftOver;
  return {
    quantity: chosen,
    criticalRatio,
    profit: margin === null ? null : (margin * demand.mean) / (known.leadTime + 1) - cost,
    cost,
    leftOver,
    short,
  };
}
