import negativeBinomialCdf from "@stdlib/stats-base-dists-negative-binomial-cdf";
import negativeBinomialQuantile from "@stdlib/stats-base-dists-negative-binomial-quantile";
import { discreteStockForShortage } from "./discreteStockForShortage";
import type { LeadTimeDemand } from "./LeadTimeDemand";
import { poissonDemand } from "./poissonDemand";

/**
 * Negative binomial lead-time demand with this mean and deviation: whole units, more scattered than Poisson, right for
 * intermittent items. Where the variance is not above the mean the answer is Poisson, its limit. Syntetos, Babai &
 * Altay (2012), International Journal of Production Research 50(8).
 */
export function negativeBinomialDemand(mean: number, deviation: number): LeadTimeDemand {
  const excess = deviation ** 2 - mean;
  if (excess <= 1e-9 * mean) return poissonDemand(mean);
  const successes = mean ** 2 / excess;
  const probability = mean / deviation ** 2;
  const expectedShortage = (stock: number): number => {
    if (stock <= 0) return mean - stock;
    const above = 1 - negativeBinomialCdf(stock, successes, probability);
    return Math.max(0, mean * (1 - negativeBinomialCdf(stock - 1, successes + 1, probability)) - stock * above);
  };
  return {
    mean,
    isWhole: true,
    quantile: (share) => negativeBinomialQuantile(share, successes, probability),
    expectedShortage,
    stockForShortage: (units) => discreteStockForShortage(mean, expectedShortage, units),
  };
}
