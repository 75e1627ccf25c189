import { protectionDemand } from "../protectionDemand";
import { expectedCost } from "./expectedCost";
import type { GivenPolicy, ReorderInput, ReorderPolicy } from "./ReorderInput";

/**
 * The reorder point and order quantity of least cost in whole units under Poisson demand, exactly (a lead time that varies
 * makes demand over it negative binomial). The stock position is evenly on r + 1 ... r + Q. Of the positions those with the
 * least costs are taken one after the other, as they lie side by side, until the next would cost more than the mean so
 * far. Federgruen & Zheng (1992), An efficient algorithm for computing an optimal (r, Q) policy. A given quantity takes so
 * many positions; with both given the answer is their cost.
 */
export function poissonReorderPolicy(input: ReorderInput, given: GivenPolicy): ReorderPolicy {
  const { holdingCost, backorderCost } = input;
  const demand = protectionDemand({ ...input, distribution: "poisson", deviation: 0, reviewPeriod: 0 });
  const costOf = expectedCost(demand, input);
  const ordering = input.orderCost * input.mean;
  const stepUp = (position: number): number =>
    holdingCost - (holdingCost + backorderCost) * demand.stockoutRisk(position);
  if (given.quantity !== null && given.reorderPoint !== null) {
    let cost = costOf(given.reorderPoint + 1);
    let sum = 0;
    for (let unit = 1; unit <= given.quantity; unit++) {
      sum += cost;
      cost += stepUp(given.reorderPoint + unit);
    }
    return { reorderPoint: given.reorderPoint, quantity: given.quantity, cost: (ordering + sum) / given.quantity };
  }
  const best = Math.ceil(demand.quantile(backorderCost / (holdingCost + backorderCost)));
  // The costs of the next positions below and above those taken.
  let [low, high] = [best - 1, best + 1];
  const first = costOf(best);
  let [below, above] = [first - stepUp(low), first + stepUp(best)];
  let [quantity, sum] = [1, first];
  for (;;) {
    const next = Math.min(below, above);
    if (given.quantity === null ? next * quantity >= ordering + sum : quantity >= given.quantity) break;
    sum += next;
    quantity++;
    if (below <= above) below -= stepUp(--low);
    else above += stepUp(high++);
  }
  return { reorderPoint: low, quantity, cost: (ordering + sum) / quantity };
}
