import poissonCdf from "@stdlib/stats-base-dists-poisson-cdf";
import poissonQuantile from "@stdlib/stats-base-dists-poisson-quantile";
import { discreteStockForShortage } from "./discreteStockForShortage";
import type { LeadTimeDemand } from "./LeadTimeDemand";
import type { StockOutcome } from "./shortageStep";

/** Poisson lead-time demand; stock in whole units, the smallest that meets the target. Zipkin (2000), section 6.2. */
export function poissonDemand(mean: number): LeadTimeDemand {
  const outcome = (stock: number): StockOutcome => {
    if (stock <= 0) return { shortage: mean - stock, risk: 1 };
    const risk = 1 - poissonCdf(stock, mean);
    return { shortage: Math.max(0, mean * (1 - poissonCdf(stock - 1, mean)) - stock * risk), risk };
  };
  return {
    mean,
    isWhole: true,
    quantile: (share) => poissonQuantile(share, mean),
    expectedShortage: (stock) => outcome(stock).shortage,
    stockForShortage: (units) => discreteStockForShortage(mean, outcome, units),
  };
}
