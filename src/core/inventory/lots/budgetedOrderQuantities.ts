import { DomainError } from "../../DomainError";
import { economicOrderQuantity } from "./economicOrderQuantity";
import type { LotCosts } from "./LotCosts";
import type { OrderPlan } from "./OrderPlan";

const precision = 1e-13;
const mostSteps = 400;

/** Items that share one budget. */
export interface BudgetInput {
  readonly items: readonly LotCosts[];
  /** What one unit of average stock of each item takes from the budget: its unit cost, or its holding cost. */
  readonly weights: readonly number[];
  /** Most that the average stock of all items together may take. */
  readonly budget: number;
}

/**
 * The plans of least total cost whose average stock together keeps a budget: each item's own optimum if that fits, else
 * the optimum with the budget's shadow price added to the holding costs. Hadley & Whitin (1963), section 2-8; Nahmias & Olsen (2015), section 4.8.
 */
export function budgetedOrderQuantities({ items, weights, budget }: BudgetInput): OrderPlan[] {
  if (!(budget > 0)) throw new DomainError("invalid", "inventory.eoq.budget", { budget });
  const at = (price: number): OrderPlan[] =>
    items.map((item, index) => economicOrderQuantity(item, price * (weights[index] ?? 0)));
  const taken = (plans: readonly OrderPlan[]): number =>
    plans.reduce((sum, plan, index) => sum + plan.averageStock * (weights[index] ?? 0), 0);
  const free = at(0);
  if (taken(free) <= budget) return free;
  let [low, high] = [0, 1];
  while (taken(at(high)) > budget) [low, high] = [high, 4 * high];
  for (let step = 0; step < mostSteps && high - low > precision * high; step++) {
    const middle = (low + high) / 2;
    if (taken(at(middle)) > budget) low = middle;
    else high = middle;
  }
  return at(high);
}
