import type { NewsvendorCosts } from "./NewsvendorCosts";
import type { SeasonDemand } from "./SeasonDemand";

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
  readonly demand: SeasonDemand;
  readonly costs: NewsvendorCosts;
  /** Periods that the demand is of; the margin is earned on the mean of one. */
  readonly periods: number;
  /** A quantity to judge; null: the best one. */
  readonly quantity: number | null;
}

/**
 * The quantity at the critical ratio, never below 0, and its expected cost Cu E[(D - Q)+] + Co E[(Q - D)+]; profit is the
 * margin on mean demand less that cost. Arrow, Harris & Marschak (1951); Snyder & Shen (2019), section 4.3.
 */
export function newsvendorPlan({ demand, costs, periods, quantity }: NewsvendorInput): NewsvendorPlan {
  const { underage, overage, margin } = costs;
  const criticalRatio = underage / (underage + overage);
  const chosen = quantity ?? Math.max(0, demand.quantile(criticalRatio));
  const short = demand.expectedShortage(chosen);
  const leftOver = Math.max(0, chosen - demand.mean + short);
  const cost = underage * short + overage * leftOver;
  return {
    quantity: chosen,
    criticalRatio,
    profit: margin === null ? null : (margin * demand.mean) / periods - cost,
    cost,
    leftOver,
    short,
  };
}
