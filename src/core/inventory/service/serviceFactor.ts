import normalQuantile from "@stdlib/stats-base-dists-normal-quantile";
import { DomainError } from "../../DomainError";
import { safetyStock } from "../safetyStock";
import type { ServiceGoal } from "../ServiceGoal";
import { protectionMoments } from "./protectionMoments";
import type { StockDemand } from "./StockDemand";

/**
 * Safety factor k: safety stock in standard deviations of demand over the lead time. Where nothing varies it multiplies 0;
 * it is then the normal factor of a cycle service, else 0. Silver, Pyke & Thomas (2017), section 6.7.
 */
export function serviceFactor(demand: StockDemand, goal: ServiceGoal): number {
  if ("errors" in demand) throw new DomainError("invalid", "inventory.factor.empirical");
  const { deviation } = protectionMoments(demand);
  const stock = safetyStock(demand, goal);
  if (deviation > 0) return stock / deviation;
  return goal.type === "cycle" ? normalQuantile(goal.target, 0, 1) : 0;
}
