import { DomainError } from "../../DomainError";
import { cheapestLots } from "./cheapestLots";
import type { LotPlan, LotProblem } from "./LotProblem";
import { ruleOrders } from "./ruleOrders";

/** Orders for one item by a lot sizing rule, exactly cheapest under "ww", and their cost; holding is charged on the stock at the end of each period. */
export function lotSizePlan(problem: LotProblem): LotPlan {
  const { demand, rule, capacities } = problem;
  if (capacities !== null && rule !== "ww") throw new DomainError("invalid", "supply.lotSize.capacity", { rule });
  if (demand.every((units) => units === 0)) return evaluate(problem, demand);
  return evaluate(problem, rule === "ww" ? cheapestOrders(problem) : ruleOrders(problem, rule));
}

function cheapestOrders({ demand, setupCosts, holdingCosts, minimum, multiple, capacities }: LotProblem): number[] {
  const tiers = setupCosts.map((fixed, period) => {
    const upTo = capacities?.[period] ?? Infinity;
    return upTo > 0 && upTo >= minimum ? [{ from: minimum, upTo, fixed, price: 0 }] : [];
  });
  return cheapestLots({ demand, holdingCosts, tiers }, multiple);
}

function evaluate({ demand, setupCosts, holdingCosts }: LotProblem, orders: readonly number[]): LotPlan {
  const noise = 1e-12 * demand.reduce((sum, units) => sum + units, 0);
  const closing: number[] = [];
  let [stock, setupCost, holdingCost, orderCount] = [0, 0, 0, 0];
  orders.forEach((units, period) => {
    stock += units - (demand[period] ?? 0);
    // Sums of decimals leave traces that are no stock.
    if (Math.abs(stock) <= noise) stock = 0;
    closing.push(stock);
    holdingCost += stock * (holdingCosts[period] ?? 0);
    if (units === 0) return;
    setupCost += setupCosts[period] ?? 0;
    orderCount++;
  });
  return { orders, closing, setupCost, holdingCost, orderCount };
}
