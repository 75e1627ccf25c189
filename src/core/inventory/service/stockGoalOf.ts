import { DomainError } from "../../DomainError";
import type { LeadTimeDemand } from "../LeadTimeDemand";
import { requireServiceTarget } from "../requireServiceTarget";
import type { ServiceGoal } from "../ServiceGoal";
import { cycleQuantity } from "./cycleQuantity";
import { expectedDemand } from "./expectedDemand";
import { owedBefore } from "./owedBefore";
import type { StockDemand } from "./StockDemand";
import type { StockGoal } from "./StockGoal";

/**
 * A planner's goal in units of an order cycle of Q: a fill rate P2 leaves Q (1 - P2) short, or Q (1 - P2) / P2 where unmet
 * demand is lost (Silver, Pyke & Thomas 2017, eqs. 6.22 and 6.23); costs become h Q / (D B), section 6.9. `covered` is the demand over the lead time.
 */
export function stockGoalOf(goal: ServiceGoal, demand: StockDemand, covered: LeadTimeDemand): StockGoal {
  if (goal.type === "cycle") {
    requireServiceTarget(goal.target);
    return goal;
  }
  const quantity = cycleQuantity(demand, goal.orderQuantity, goal.type);
  if ("cost" in goal) {
    if (goal.cost < 0) throw new DomainError("invalid", "inventory.service.cost", { value: goal.cost });
    if (goal.holdingCost <= 0)
      throw new DomainError("invalid", "inventory.service.holdingCost", { value: goal.holdingCost });
    return { type: goal.type, price: (goal.holdingCost * quantity) / (expectedDemand(demand) * goal.cost) };
  }
  requireServiceTarget(goal.target);
  const units = quantity * (1 - goal.target);
  if (goal.type === "fillexact")
    return { type: "fillexact", units, owedBefore: owedBefore(demand, covered, goal.orderQuantity) };
  return { type: "fill", units: goal.type === "fill" ? units : units / goal.target };
}
