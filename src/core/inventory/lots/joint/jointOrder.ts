import { economicOrderQuantity } from "../economicOrderQuantity";
import type { JointItem, JointPlan } from "./JointItem";
import { optimalMultiples } from "./optimalMultiples";
import { planOfMultiples } from "./planOfMultiples";
import { silverMultiples } from "./silverMultiples";
import { tailoredMultiples } from "./tailoredMultiples";

/** The ways to order items of one supplier. */
export type JointMethod = "optimal" | "heuristic" | "tailored" | "complete" | "independent";

/** The joint plan of items that share the cost of an order (`majorCost`). Silver, Pyke & Thomas (2017), section 10.3; Chopra & Meindl (2016), chapter 11. */
export function jointOrder(items: readonly JointItem[], majorCost: number, method: JointMethod): JointPlan {
  switch (method) {
    case "independent":
      return independentOrders(items, majorCost);
    case "complete":
      return planOfMultiples(
        items,
        majorCost,
        items.map(() => 1),
      );
    case "tailored":
      return planOfMultiples(items, majorCost, tailoredMultiples(items, majorCost));
    case "heuristic":
      return planOfMultiples(items, majorCost, silverMultiples(items, majorCost));
    default:
      return planOfMultiples(items, majorCost, optimalMultiples(items, majorCost));
  }
}

/** Each item ordered alone, at the whole cost of an order. */
function independentOrders(items: readonly JointItem[], majorCost: number): JointPlan {
  const lines = items.map((item) => {
    const costs = { ...item, orderCost: majorCost + item.orderCost, productionRate: null, backorderCost: null };
    const { quantity, cycle, cost } = economicOrderQuantity(costs);
    return { multiple: null, cycle, quantity, cost };
  });
  return { baseCycle: null, cost: lines.reduce((sum, { cost }) => sum + cost, 0), lines };
}
