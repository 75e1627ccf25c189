import normalCdf from "@stdlib/stats-base-dists-normal-cdf";
import normalPdf from "@stdlib/stats-base-dists-normal-pdf";

/** Expected excess of a standard normal over k: G(k) = phi(k) - k (1 - Phi(k)). Silver, Pyke & Thomas (2017), appendix II; Zipkin (2000), section 6.4. */
export function standardNormalLoss(k: number): number {
  return normalPdf(k, 0, 1) - k * normalCdf(-k, 0, 1);
}
