import { DomainError } from "../DomainError";

const precision = 1e-12;
const mostSteps = 300;

/** Smallest stock with an expected shortage of `units`, for a demand that is never negative: the shortage falls from the mean (no stock) towards 0. */
export function continuousStockForShortage(
  mean: number,
  expectedShortage: (stock: number) => number,
  units: number,
): number {
  // Below no stock at all every unit of stock less is a unit short more.
  if (units >= mean) return mean - units;
  let [low, high] = [0, mean];
  while (expectedShortage(high) > units) {
    [low, high] = [high, 2 * high];
    if (!Number.isFinite(high)) throw new DomainError("noConvergence", "inventory.shortage.convergence");
  }
  for (let step = 0; step < mostSteps && high - low > precision * high; step++) {
    const middle = (low + high) / 2;
    if (expectedShortage(middle) > units) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
