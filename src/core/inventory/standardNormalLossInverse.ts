import normalCdf from "@stdlib/stats-base-dists-normal-cdf";
import { standardNormalLoss } from "./standardNormalLoss";

const convergence = 1e-13;
const mostSteps = 60;
/** Below it the density equals the loss at a k above 1. */
const smallLoss = 0.08;

/**
 * The k whose loss G(k) is `loss` (more than 0). Newton's method on ln G, which is concave and falling: from a start on
 * the right of the root every step stays there and comes nearer, tails included.
 */
export function standardNormalLossInverse(loss: number): number {
  // G(k) < phi(k) / k^2, so where the density has fallen to a small loss the root is passed; G(k) >= -k bounds large ones.
  let k = loss < smallLoss ? Math.sqrt(-2 * Math.log(loss * Math.sqrt(2 * Math.PI))) : -loss;
  for (let step = 0; step < mostSteps; step++) {
    const value = standardNormalLoss(k);
    const change = (Math.log(value / loss) * value) / normalCdf(-k, 0, 1);
    k += change;
    if (Math.abs(change) <= convergence * Math.max(1, Math.abs(k))) break;
  }
  return k;
}
