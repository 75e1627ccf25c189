import { forecastErrorDemand, type ForecastErrorInput } from "./forecastErrorDemand";
import { protectionDemand } from "./protectionDemand";
import type { ProtectionInput } from "./ProtectionInput";
import type { ServiceGoal } from "./ServiceGoal";
import { serviceStock } from "./serviceStock";

/** Stock position, in units, at which to order so that the goal is met: demand expected over lead time plus review period, and the safety stock. With a review period it is the order-up-to level. */
export function reorderPoint(demand: ProtectionInput | ForecastErrorInput, goal: ServiceGoal): number {
  const expected = (demand.mean ?? 0) * (demand.leadTime + demand.reviewPeriod);
  return serviceStock("errors" in demand ? forecastErrorDemand(demand) : protectionDemand(demand), goal, expected);
}
