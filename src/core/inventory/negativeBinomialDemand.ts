import betainc from "@stdlib/math-base-special-betainc";
import negativeBinomialCdf from "@stdlib/stats-base-dists-negative-binomial-cdf";
import { discreteStockForShortage } from "./discreteStockForShortage";
import { gammaDemand } from "./gammaDemand";
import type { LeadTimeDemand } from "./LeadTimeDemand";
import { poissonDemand } from "./poissonDemand";
import { roundedDemand } from "./service/roundedDemand";
import { wholeStockForOccasions } from "./service/wholeStockForOccasions";
import type { StockOutcome } from "./shortageStep";
import { wholeQuantile } from "./wholeQuantile";

/** From here on a unit is nothing beside the scatter, which is then that of a gamma distribution. */
const countless = 1e9;

/**
 * Negative binomial lead-time demand with this mean and deviation: whole units, more scattered than Poisson, right for
 * intermittent items. Where the variance is not above the mean the answer is Poisson, its limit. Syntetos, Babai &
 * Altay (2012), International Journal of Production Research 50(8).
 */
export function negativeBinomialDemand(mean: number, deviation: number): LeadTimeDemand {
  const excess = deviation ** 2 - mean;
  if (excess <= 1e-9 * mean) return poissonDemand(mean);
  if (mean > countless) return roundedDemand(gammaDemand(mean, deviation));
  const successes = mean ** 2 / excess;
  const probability = mean / deviation ** 2;
  const failure = excess / deviation ** 2;
  const distribution = {
    mean,
    deviation,
    skewness: (2 - probability) / Math.sqrt(successes * failure),
    cdf: (stock: number) => negativeBinomialCdf(stock, successes, probability),
  };
  /** P(demand > units), by the incomplete beta function: exact in the tail, where 1 - cdf is rounding. */
  const tail = (units: number, count = successes): number =>
    units < 0 ? 1 : betainc(failure, Math.floor(units) + 1, count);
  const outcome = (stock: number): StockOutcome => {
    if (stock < 0) return { shortage: mean - stock, risk: 1 };
    const risk = tail(stock);
    const sizeBiased = tail(Math.floor(stock) - 1, successes + 1);
    return { shortage: Math.max(0, mean * sizeBiased - stock * risk), risk };
  };
  return {
    mean,
    isWhole: true,
    quantile: (share) => wholeQuantile(share, distribution),
    stockoutRisk: (stock) => tail(stock),
    expectedShortage: (stock) => outcome(stock).shortage,
    stockForShortage: (units) => discreteStockForShortage(mean, outcome, units),
    stockForOccasions: (price, lowest) => wholeStockForOccasions((stock) => tail(stock), price, lowest),
  };
}
