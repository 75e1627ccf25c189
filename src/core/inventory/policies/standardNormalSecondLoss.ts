import normalCdf from "@stdlib/stats-base-dists-normal-cdf";
import normalPdf from "@stdlib/stats-base-dists-normal-pdf";

/** From here on the two terms of the closed form cancel each other. */
const tail = 2;
/** Terms of the recurrence that give all digits from there on. */
const terms = 100;

/**
 * Half the expected square of a standard normal's excess over k: ((k^2 + 1) (1 - Phi(k)) - k phi(k)) / 2, the integral of
 * the loss from k on (Zipkin 2000, section 6.4). It is the second repeated integral of erfc at k / sqrt(2), in the tail found by
 * their recurrence i(n-2) = 2 n i(n) + 2 x i(n-1), backwards: Abramowitz & Stegun (1964), 7.2.5; Gautschi (1961).
 */
export function standardNormalSecondLoss(k: number): number {
  const risk = normalCdf(-k, 0, 1);
  if (k <= tail) return ((k ** 2 + 1) * risk - k * normalPdf(k, 0, 1)) / 2;
  // Ratios of each integral to the one before it.
  let [ratio, next] = [0, 0];
  for (let term = terms; term >= 1; term--) [ratio, next] = [1 / (Math.SQRT2 * k + 2 * (term + 1) * ratio), ratio];
  return 2 * risk * ratio * next;
}
