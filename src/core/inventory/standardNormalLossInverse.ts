import normalCdf from "@stdlib/stats-base-dists-normal-cdf";
import { standardNormalLoss } from "./standardNormalLoss";

const convergence = 1e-13;
const mostSteps = 60;

/**
 * The k whose loss G(k) is `loss` (more than 0). Newton's method on ln G, which is concave and falling: the first step
 * lands right of the root and the others approach it from there, tails included.
 */
export function standardNormalLossInverse(loss: number): number {
  // G(k) >= -k, so the root of a large loss lies at -loss or just right of it.
  let k = -loss;
  for (let step = 0; step < mostSteps; step++) {
    const value = standardNormalLoss(k);
    const change = (Math.log(value / loss) * value) / normalCdf(-k, 0, 1);
    k += change;
    if (Math.abs(change) <= convergence * Math.max(1, Math.abs(k))) break;
  }
  return k;
}
