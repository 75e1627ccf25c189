import { reorderPoint } from "./reorderPoint";
import { expectedDemand } from "./service/expectedDemand";
import type { StockDemand } from "./service/StockDemand";
import type { ServiceGoal } from "./ServiceGoal";

/** Stock held beyond the demand expected over lead time plus review period, in units. Negative under a cycle-service target below one half. */
export function safetyStock(demand: StockDemand, goal: ServiceGoal): number {
  return reorderPoint(demand, goal) - expectedDemand(demand) * (demand.leadTime + demand.reviewPeriod);
}
