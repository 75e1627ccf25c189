import type { LotCosts } from "./LotCosts";
import type { OrderPlan } from "./OrderPlan";
import { stockingShare } from "./stockingShare";

/**
 * What it costs a year to order `quantity` units at a time. Stock swings over Q rho units, rho = 1 - D/P, and
 * `surcharge` (0, or the price that a budget puts on a unit of stock) moves the part of the swing that is owed to
 * customers, (h + s) / (h + s + b). Hadley & Whitin (1963), section 2-3; Snyder & Shen (2019), section 3.5.
 */
export function lotPlan(costs: LotCosts, quantity: number, surcharge = 0): OrderPlan {
  const { demand, orderCost, holdingCost, backorderCost } = costs;
  const swing = quantity * stockingShare(costs);
  const held = holdingCost + surcharge;
  const largestBackorder = backorderCost === null ? 0 : (swing * held) / (held + backorderCost);
  const highestStock = swing - largestBackorder;
  const averageStock = swing === 0 ? 0 : highestStock ** 2 / (2 * swing);
  const averageBackorder = swing === 0 ? 0 : largestBackorder ** 2 / (2 * swing);
  const ordering = quantity === 0 ? 0 : (orderCost * demand) / quantity;
  return {
    quantity,
    cost: ordering + holdingCost * averageStock + (backorderCost ?? 0) * averageBackorder,
    cycle: demand === 0 ? null : quantity / demand,
    highestStock,
    largestBackorder,
    averageStock,
  };
}
