import type { ForecastErrorInput } from "./forecastErrorDemand";
import type { ProtectionInput } from "./ProtectionInput";
import { reorderPoint } from "./reorderPoint";
import type { ServiceGoal } from "./ServiceGoal";

/** Stock held beyond the demand expected over lead time plus review period, in units. Negative under a cycle-service target below one half. */
export function safetyStock(demand: ProtectionInput | ForecastErrorInput, goal: ServiceGoal): number {
  return reorderPoint(demand, goal) - (demand.mean ?? 0) * (demand.leadTime + demand.reviewPeriod);
}
