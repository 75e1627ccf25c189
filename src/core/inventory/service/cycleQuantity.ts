import { DomainError } from "../../DomainError";
import { expectedDemand } from "./expectedDemand";
import type { StockDemand } from "./StockDemand";

/** Units that an order cycle sells: the order quantity, or without one what a review period is expected to sell. */
export function cycleQuantity(demand: StockDemand, orderQuantity: number | null, type: string): number {
  if (demand.mean === null && (type === "b1" || type === "b2"))
    throw new DomainError("invalid", "inventory.service.costMean", { type });
  if (orderQuantity !== null) return orderQuantity;
  if (demand.reviewPeriod === 0) throw new DomainError("invalid", "inventory.service.orderQuantity", { type });
  if (demand.mean === null) throw new DomainError("invalid", "inventory.service.reviewMean", { type });
  return expectedDemand(demand) * demand.reviewPeriod;
}
