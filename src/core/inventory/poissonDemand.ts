import poissonCdf from "@stdlib/stats-base-dists-poisson-cdf";
import poissonQuantile from "@stdlib/stats-base-dists-poisson-quantile";
import { discreteStockForShortage } from "./discreteStockForShortage";
import type { LeadTimeDemand } from "./LeadTimeDemand";

/** Poisson lead-time demand; stock in whole units, the smallest that meets the target. Zipkin (2000), section 6.2. */
export function poissonDemand(mean: number): LeadTimeDemand {
  const expectedShortage = (stock: number): number => {
    if (stock <= 0) return mean - stock;
    return Math.max(0, mean * (1 - poissonCdf(stock - 1, mean)) - stock * (1 - poissonCdf(stock, mean)));
  };
  return {
    mean,
    isWhole: true,
    quantile: (share) => poissonQuantile(share, mean),
    expectedShortage,
    stockForShortage: (units) => discreteStockForShortage(mean, expectedShortage, units),
  };
}
