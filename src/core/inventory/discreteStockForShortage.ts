import { shortageStep, type StockOutcome } from "./shortageStep";

/** Smallest whole stock with an expected shortage of at most `units`, for whole non-negative demand: Newton's steps, rounded, between bounds. */
export function discreteStockForShortage(
  mean: number,
  outcome: (stock: number) => StockOutcome,
  units: number,
): number {
  // Without stock the shortage is the mean, and each backorder allowed before that adds one.
  if (units >= mean) return Math.ceil(mean - units);
  let [low, high] = [0, Infinity];
  let stock = Math.ceil(mean);
  while (high - low > 1) {
    const now = outcome(stock);
    if (now.shortage > units) low = stock;
    else high = stock;
    const next = Math.ceil(shortageStep(stock, now, units));
    const isInside = next > low && next < high;
    stock = isInside ? next : high === Infinity ? 2 * stock : next >= high ? high - 1 : Math.floor((low + high) / 2);
    // Beyond 2^53 there are whole numbers without one between them.
    if (stock <= low || stock >= high) break;
  }
  return high;
}
