import lognormalQuantile from "@stdlib/stats-base-dists-lognormal-quantile";
import normalCdf from "@stdlib/stats-base-dists-normal-cdf";
import normalPdf from "@stdlib/stats-base-dists-normal-pdf";
import { continuousStockForShortage } from "./continuousStockForShortage";
import type { LeadTimeDemand } from "./LeadTimeDemand";
import { continuousStockForOccasions } from "./service/continuousStockForOccasions";
import type { StockOutcome } from "./shortageStep";

/** Lognormal lead-time demand with this mean and deviation (of the demand, not of its logarithm). Its shortage is the undiscounted Black-Scholes call; Johnson, Kotz & Balakrishnan (1994), chapter 14. */
export function lognormalDemand(mean: number, deviation: number): LeadTimeDemand {
  const sigma = Math.sqrt(Math.log1p((deviation / mean) ** 2));
  const mu = Math.log(mean) - sigma ** 2 / 2;
  const distance = (stock: number): number => (mu - Math.log(stock)) / sigma;
  const outcome = (stock: number): StockOutcome => {
    if (stock <= 0) return { shortage: mean - stock, risk: 1 };
    const risk = normalCdf(distance(stock), 0, 1);
    return { shortage: Math.max(0, mean * normalCdf(distance(stock) + sigma, 0, 1) - stock * risk), risk };
  };
  const density = (stock: number): number => normalPdf(distance(stock), 0, 1) / (sigma * stock);
  return {
    mean,
    isWhole: false,
    quantile: (share) => lognormalQuantile(share, mu, sigma),
    stockoutRisk: (stock) => outcome(stock).risk,
    expectedShortage: (stock) => outcome(stock).shortage,
    stockForShortage: (units) => continuousStockForShortage(mean, outcome, units),
    stockForOccasions: (price, lowest) => continuousStockForOccasions(density, price, lowest),
  };
}
