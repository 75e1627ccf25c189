import type { LeadTimeDemand } from "./LeadTimeDemand";
import { requireServiceTarget } from "./requireServiceTarget";
import type { ServiceGoal } from "./ServiceGoal";

/**
 * Stock position that meets a service goal over the lead time, in units. Cycle service: the quantile of demand. Fill
 * rate: expected shortage of a cycle = Q (1 - P2), or Q (1 - P2) / P2 where unmet demand is lost (Silver, Pyke & Thomas
 * 2017, eqs. 6.22 and 6.23); the share short at a cycle's start is left out, as books do. Under a fill-rate goal the
 * stock never falls below `expected` demand: an order quantity that alone meets the goal needs no safety stock, not a negative one.
 */
export function serviceStock(demand: LeadTimeDemand, goal: ServiceGoal, expected: number = demand.mean): number {
  requireServiceTarget(goal.target);
  if (goal.type === "cycle") return demand.quantile(goal.target);
  const backordered = goal.orderQuantity * (1 - goal.target);
  const stock = demand.stockForShortage(goal.type === "fill" ? backordered : backordered / goal.target);
  return Math.max(stock, demand.isWhole ? Math.ceil(expected) : expected);
}
