import normalQuantile from "@stdlib/stats-base-dists-normal-quantile";
import { DomainError } from "../../DomainError";
import { bestReorderPoint } from "./bestReorderPoint";
import { normalPosition } from "./normalPosition";
import { normalReorderCost } from "./normalReorderCost";
import type { GivenPolicy, ReorderInput, ReorderPolicy } from "./ReorderInput";

/** EOQ with backorders and its best reorder point; EOQ with safety stock; expected inventory level (Hadley & Whitin). */
export type ReorderApproximation = "eoqb" | "eoqss" | "eil";

const precision = 1e-13;
const mostSteps = 1000;
/** The smallest probability of which the library knows the quantile. */
const smallestRisk = 1e-16;

/**
 * Reorder point and order quantity by an approximation: eoqb takes the EOQ with planned backorders, then the best reorder
 * point; eoqss the EOQ, and the newsvendor's stock for the lead time; both with their exact cost. Snyder & Shen (2019),
 * sections 5.2 and 5.3. eil is Hadley & Whitin's iteration (1963, section 4-2) with its own cost.
 */
export function approximateReorderPolicy(
  input: ReorderInput,
  approximation: ReorderApproximation,
  given: GivenPolicy,
): ReorderPolicy {
  if (approximation === "eil") return expectedInventoryLevel(input, given);
  const { mean, orderCost, holdingCost, backorderCost } = input;
  const owed = approximation === "eoqb" ? (holdingCost + backorderCost) / backorderCost : 1;
  const quantity = given.quantity ?? Math.sqrt(((2 * orderCost * mean) / holdingCost) * owed);
  const position = normalPosition(input);
  if (quantity === 0) return { reorderPoint: position.best, quantity, cost: position.cost(position.best) };
  const found = approximation === "eoqb" ? bestReorderPoint(position, quantity) : position.best;
  const reorderPoint = given.reorderPoint ?? found;
  return { reorderPoint, quantity, cost: normalReorderCost(input, reorderPoint, quantity) };
}

/** Q = sqrt(2 D (K + p n(r)) / h) and P(X > r) = h Q / (p D) in turns, p the cost of a unit short; cost K D / Q + h (Q / 2 + r - mean) + p D n(r) / Q. */
function expectedInventoryLevel(input: ReorderInput, given: GivenPolicy): ReorderPolicy {
  const { mean: demand, orderCost, holdingCost, backorderCost } = input;
  if (orderCost === 0 && given.quantity === null) throw new DomainError("invalid", "inventory.rq.free");
  const { mean, deviation, shortage } = normalPosition(input);
  const reorderPointOf = (quantity: number): number => {
    const risk = (holdingCost * quantity) / (backorderCost * demand);
    if (risk >= 1) throw new DomainError("infeasible", "inventory.rq.cheap", { quantity: Math.round(quantity) });
    return deviation > 0 ? mean - deviation * normalQuantile(Math.max(smallestRisk, risk), 0, 1) : mean;
  };
  let quantity = given.quantity ?? Math.sqrt((2 * orderCost * demand) / holdingCost);
  let reorderPoint = given.reorderPoint ?? reorderPointOf(quantity);
  for (let step = 0; given.quantity === null; step++) {
    const next = Math.sqrt((2 * demand * (orderCost + backorderCost * shortage(reorderPoint))) / holdingCost);
    const isSettled = Math.abs(next - quantity) <= precision * next;
    quantity = next;
    reorderPoint = reorderPointOf(quantity);
    if (isSettled) break;
    if (step === mostSteps) throw new DomainError("noConvergence", "inventory.rq.convergence");
  }
  const rate = (orderCost + backorderCost * shortage(reorderPoint)) * (demand / quantity);
  return { reorderPoint, quantity, cost: rate + holdingCost * (quantity / 2 + reorderPoint - mean) };
}
