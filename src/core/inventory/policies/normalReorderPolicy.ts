import { DomainError } from "../../DomainError";
import { bestReorderPoint } from "./bestReorderPoint";
import { normalPosition, type NormalPosition } from "./normalPosition";
import { normalReorderCost } from "./normalReorderCost";
import type { GivenPolicy, ReorderInput, ReorderPolicy } from "./ReorderInput";

const precision = 1e-13;
const mostSteps = 200;
/** Deviations below which a lot is a small one: the cost is then exact to some 10^-12 of it. */
const smallLot = 1e-3;

/**
 * The reorder point and order quantity of least cost under normal demand, exactly: the cost (K D + integral of G from r to
 * r + Q) / Q is least where G(r) = G(r + Q) = the cost itself (Zheng 1992, lemma 3). With a given quantity the best
 * reorder point solves G(r) = G(r + Q); with both given the answer is their cost. Federgruen & Zheng (1992).
 */
export function normalReorderPolicy(input: ReorderInput, given: GivenPolicy): ReorderPolicy {
  const position = normalPosition(input);
  if (given.quantity !== null) {
    const reorderPoint = given.reorderPoint ?? bestReorderPoint(position, given.quantity);
    return { reorderPoint, quantity: given.quantity, cost: normalReorderCost(input, reorderPoint, given.quantity) };
  }
  const ordering = input.orderCost * input.mean;
  const least = position.cost(position.best);
  if (ordering === 0) return { reorderPoint: position.best, quantity: 0, cost: least };
  // Lots that are small beside the deviation see no more of the cost curve than its curvature: area = curvature Q^3 / 12.
  const small = Math.cbrt((12 * ordering) / position.curvature);
  if (small < smallLot * position.deviation) {
    const reorderPoint = position.best - small / 2;
    return { reorderPoint, quantity: small, cost: normalReorderCost(input, reorderPoint, small) };
  }
  // The area between a level and the cost curve grows with the level, ever faster: Newton's method overshoots once, then comes down on it.
  let level =
    least +
    Math.sqrt((2 * ordering * input.holdingCost * input.backorderCost) / (input.holdingCost + input.backorderCost));
  for (let step = 0; step < mostSteps; step++) {
    const [low, high] = [crossing(position, level, -1, input), crossing(position, level, 1, input)];
    const quantity = high - low;
    const change = ordering / quantity + position.average(low, quantity) - level;
    level += change;
    // On its way down only rounding turns it.
    if (Math.abs(change) <= precision * level || (step > 0 && change >= 0))
      return { reorderPoint: low, quantity, cost: normalReorderCost(input, low, quantity) };
  }
  throw new DomainError("noConvergence", "inventory.rq.convergence");
}

/** Where the cost of a position passes a level, below (-1) or above (1) the best position: Newton's method on a convex curve, from the side where it is above. */
function crossing(position: NormalPosition, level: number, side: -1 | 1, input: ReorderInput): number {
  // G(y) is at least h (y - mean) and p (mean - y).
  let point = side > 0 ? position.mean + level / input.holdingCost : position.mean - level / input.backorderCost;
  for (let step = 0; step < mostSteps; step++) {
    const [above, slope] = [position.cost(point) - level, position.slope(point)];
    if (!(above > 0) || slope * side <= 0) break;
    const next = point - above / slope;
    if (next === point) break;
    point = next;
  }
  return point;
}
