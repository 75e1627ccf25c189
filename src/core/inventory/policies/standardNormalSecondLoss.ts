import normalCdf from "@stdlib/stats-base-dists-normal-cdf";
import normalPdf from "@stdlib/stats-base-dists-normal-pdf";

/** Half the expected square of a standard normal's excess over k: ((k^2 + 1) (1 - Phi(k)) - k phi(k)) / 2, the integral of the loss from k on. Zipkin (2000), section 6.4. */
export function standardNormalSecondLoss(k: number): number {
  return ((k ** 2 + 1) * normalCdf(-k, 0, 1) - k * normalPdf(k, 0, 1)) / 2;
}
