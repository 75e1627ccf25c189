import { DomainError } from "../DomainError";
import { shortageStep, type StockOutcome } from "./shortageStep";

const precision = 1e-11;
const mostSteps = 200;

/**
 * Smallest stock with an expected shortage of `units`, for a demand that is never negative: the shortage falls from the
 * mean (no stock) towards 0. Newton's method on its logarithm, kept between bounds that close in where a step would leave them.
 */
export function continuousStockForShortage(
  mean: number,
  outcome: (stock: number) => StockOutcome,
  units: number,
): number {
  // Below no stock at all every unit of stock less is a unit short more.
  if (units >= mean) return mean - units;
  let [low, high] = [0, Infinity];
  let stock = mean;
  for (let step = 0; step < mostSteps; step++) {
    const now = outcome(stock);
    if (now.shortage > units) low = stock;
    else high = stock;
    const next = shortageStep(stock, now, units);
    const moved = next > low && next < high && next !== stock ? next : high === Infinity ? 2 * stock : (low + high) / 2;
    if (Math.abs(moved - stock) <= precision * moved) return moved;
    stock = moved;
  }
  throw new DomainError("noConvergence", "inventory.shortage.convergence");
}
