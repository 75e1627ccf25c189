import type { LeadTimeDemand } from "./LeadTimeDemand";
import { fillStock } from "./service/fillStock";
import type { StockGoal } from "./service/StockGoal";

/** 3 periods of 0.1 x 10 units are 3 units, not 3.0000000000000004 that need a fourth. */
const rounding = 1e-12;

/** The largest share below 1: a shortage may cost more than any stock, but no stock rules it out. */
const largestShare = 1 - Number.EPSILON / 2;

/**
 * Stock position that meets a goal over the lead time, in units. Cycle service: the quantile of demand. Fill rate: the
 * stock for the shortage allowed. Costs: P(X > s) = price ("b2"), or a density of price ("b1"); Silver, Pyke & Thomas
 * (2017), section 6.9. But for cycle service the stock never falls below `expected` demand: an order quantity that alone
 * meets the goal needs no safety stock, not a negative one.
 */
export function serviceStock(demand: LeadTimeDemand, goal: StockGoal, expected: number = demand.mean): number {
  if (goal.type === "cycle") return demand.quantile(goal.target);
  const lowest = demand.isWhole ? Math.ceil(expected * (1 - rounding)) : expected;
  if ("price" in goal) {
    // Free shortages, free holding and no demand: nothing speaks for more stock.
    if (!(goal.price > 0 && goal.price < Infinity)) return lowest;
    if (goal.type === "b1") return demand.stockForOccasions(goal.price, lowest);
    return goal.price < 1 ? Math.max(lowest, demand.quantile(Math.min(1 - goal.price, largestShare))) : lowest;
  }
  if (goal.units === 0) return lowest;
  if (goal.type === "fillexact") return fillStock(demand, goal.owedBefore, goal.units, lowest);
  return Math.max(lowest, demand.stockForShortage(goal.units));
}
