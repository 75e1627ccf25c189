/**
 * Share of the variance of a period's error that is the error of its estimated rate. A rate that is a weighted mean of steady demand with the
 * variance s^2 has the variance s^2 x the sum of the squared weights, which is one over the number of observations that it is worth.
 */
export function sharedError(weights: readonly number[]): number {
  const squares = weights.reduce((sum, weight) => sum + weight ** 2, 0);
  return squares / (1 + squares);
}
