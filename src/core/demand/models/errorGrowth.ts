/**
 * Variance of the error h periods ahead over that of one period ahead, for a model in error-correction form: 1 + sum of the
 * squared weights with which the errors of the periods between come back. Hyndman et al. (2008), Forecasting with Exponential
 * Smoothing, section 6.3.
 */
export function errorGrowth(weight: (step: number) => number): (h: number) => number {
  const sums = [1];
  return (h) => {
    while (sums.length < h) sums.push((sums[sums.length - 1] ?? 1) + weight(sums.length) ** 2);
    return sums[h - 1] ?? 1;
  };
}
