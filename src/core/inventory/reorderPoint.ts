import { expectedDemand } from "./service/expectedDemand";
import { leadTimeDemandOf } from "./service/leadTimeDemandOf";
import type { StockDemand } from "./service/StockDemand";
import { stockGoalOf } from "./service/stockGoalOf";
import type { ServiceGoal } from "./ServiceGoal";
import { serviceStock } from "./serviceStock";

/** Stock position, in units, at which to order so that the goal is met: demand expected over lead time plus review period, and the safety stock. With a review period it is the order-up-to level. */
export function reorderPoint(demand: StockDemand, goal: ServiceGoal): number {
  const covered = leadTimeDemandOf(demand);
  const expected = expectedDemand(demand) * (demand.leadTime + demand.reviewPeriod);
  return serviceStock(covered, stockGoalOf(goal, demand, covered), expected);
}
