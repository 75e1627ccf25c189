/** Smallest whole stock with an expected shortage of at most `units`, for whole non-negative demand. */
export function discreteStockForShortage(
  mean: number,
  expectedShortage: (stock: number) => number,
  units: number,
): number {
  // Without stock the shortage is the mean, and each backorder allowed before that adds one.
  if (units >= mean) return Math.ceil(mean - units);
  let [low, high] = [0, Math.max(1, Math.ceil(mean))];
  while (expectedShortage(high) > units) [low, high] = [high, 2 * high];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (expectedShortage(middle) > units) low = middle;
    else high = middle;
  }
  return high;
}
