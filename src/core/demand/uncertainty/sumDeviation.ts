/**
 * Deviation of the sum of the forecast errors of the first `periods` steps. The errors of one forecast share what happened before: with
 * the persistence a of a level that is smoothed, cov(i, j) = a + (min(i, j) - 1) a^2 in units of the one-step variance, so that the
 * sum is far less certain than independent errors would make it. Johnston and Harrison (1986), The variance of lead-time demand;
 * Hyndman et al. (2008), section 6.5.
 */
export function sumDeviation(sigma: readonly number[], persistence: number, periods: number): number {
  const own = (step: number): number => 1 + (step - 1) * persistence ** 2;
  let variance = 0;
  for (let i = 1; i <= periods; i++) {
    const first = sigma[i - 1] ?? 0;
    variance += first * first;
    for (let j = i + 1; j <= periods; j++) {
      const shared = persistence + (i - 1) * persistence ** 2;
      const correlation = Math.min(1, shared / Math.sqrt(own(i) * own(j)));
      variance += 2 * correlation * first * (sigma[j - 1] ?? 0);
    }
  }
  return Math.sqrt(variance);
}
