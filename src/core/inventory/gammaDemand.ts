import gammaCdf from "@stdlib/stats-base-dists-gamma-cdf";
import { continuousStockForShortage } from "./continuousStockForShortage";
import { gammaQuantile } from "./gammaQuantile";
import type { LeadTimeDemand } from "./LeadTimeDemand";

/** Gamma lead-time demand with this mean and deviation: right for skewed demand that is never negative. Burgin (1975); Silver, Pyke & Thomas (2017), section 6.7.14. */
export function gammaDemand(mean: number, deviation: number): LeadTimeDemand {
  const shape = (mean / deviation) ** 2;
  const scale = deviation ** 2 / mean;
  const expectedShortage = (stock: number): number => {
    if (stock <= 0) return mean - stock;
    const units = stock / scale;
    return Math.max(0, mean * (1 - gammaCdf(units, shape + 1, 1)) - stock * (1 - gammaCdf(units, shape, 1)));
  };
  return {
    mean,
    isWhole: false,
    quantile: (share) => scale * gammaQuantile(share, shape),
    expectedShortage,
    stockForShortage: (units) => continuousStockForShortage(mean, expectedShortage, units),
  };
}
