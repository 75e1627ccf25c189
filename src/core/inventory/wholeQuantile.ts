import normalQuantile from "@stdlib/stats-base-dists-normal-quantile";

/** A distribution of whole numbers from 0. */
export interface WholeDistribution {
  readonly mean: number;
  readonly deviation: number;
  readonly skewness: number;
  /** Probability of at most `stock`. */
  cdf(stock: number): number;
}

/**
 * Smallest whole number whose cumulative probability reaches `share`: from the Cornish-Fisher approximation strides of
 * growing length to a bracket, then halving. A few calls of the cdf, where the library's search for the negative
 * binomial takes dozens.
 */
export function wholeQuantile(share: number, { mean, deviation, skewness, cdf }: WholeDistribution): number {
  const reaches = (stock: number): boolean => stock >= 0 && cdf(stock) >= share;
  const normal = normalQuantile(share, 0, 1);
  const guess = mean + deviation * (normal + (skewness * (normal ** 2 - 1)) / 6);
  let stride = Math.max(1, Math.ceil(deviation / 64));
  let low = Math.max(0, Math.ceil(guess));
  let high = low;
  if (reaches(low)) {
    do [high, low, stride] = [low, low - stride, 2 * stride];
    while (reaches(low));
  } else {
    do [low, high, stride] = [high, high + stride, 2 * stride];
    while (!reaches(high));
  }
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    // Beyond 2^53 there are whole numbers without one between them.
    if (middle === low || middle === high) break;
    if (reaches(middle)) high = middle;
    else low = middle;
  }
  return high;
}
