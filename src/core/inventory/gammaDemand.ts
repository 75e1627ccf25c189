import gammaCdf from "@stdlib/stats-base-dists-gamma-cdf";
import { continuousStockForShortage } from "./continuousStockForShortage";
import { gammaQuantile } from "./gammaQuantile";
import type { LeadTimeDemand } from "./LeadTimeDemand";
import type { StockOutcome } from "./shortageStep";

/** Gamma lead-time demand with this mean and deviation: right for skewed demand that is never negative. Burgin (1975); Silver, Pyke & Thomas (2017), section 6.7.14. */
export function gammaDemand(mean: number, deviation: number): LeadTimeDemand {
  const shape = (mean / deviation) ** 2;
  const scale = deviation ** 2 / mean;
  const outcome = (stock: number): StockOutcome => {
    if (stock <= 0) return { shortage: mean - stock, risk: 1 };
    const units = stock / scale;
    const risk = 1 - gammaCdf(units, shape, 1);
    return { shortage: Math.max(0, mean * (1 - gammaCdf(units, shape + 1, 1)) - stock * risk), risk };
  };
  return {
    mean,
    isWhole: false,
    quantile: (share) => scale * gammaQuantile(share, shape),
    expectedShortage: (stock) => outcome(stock).shortage,
    stockForShortage: (units) => continuousStockForShortage(mean, outcome, units),
  };
}
