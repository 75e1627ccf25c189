import type { LotCosts } from "./LotCosts";
import { lotPlan } from "./lotPlan";
import type { OrderPlan } from "./OrderPlan";
import { stockingShare } from "./stockingShare";

/**
 * The order quantity of least cost, Q = sqrt(2 K D / (h rho)) sqrt((h + b) / b), and its plan. Harris (1913); with a
 * production rate Taft (1918); with planned backorders Zipkin (2000), section 3.3; Snyder & Shen (2019), eqs. 3.4 and
 * 3.28. `surcharge` raises the holding cost in the choice, not in the cost shown. No demand gives 0.
 */
export function economicOrderQuantity(costs: LotCosts, surcharge = 0): OrderPlan {
  const { demand, orderCost, backorderCost } = costs;
  const held = costs.holdingCost + surcharge;
  const owed = backorderCost === null ? 1 : (held + backorderCost) / backorderCost;
  return lotPlan(costs, Math.sqrt(((2 * orderCost * demand) / (held * stockingShare(costs))) * owed), surcharge);
}
