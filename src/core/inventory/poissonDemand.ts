import gammainc from "@stdlib/math-base-special-gammainc";
import poissonQuantile from "@stdlib/stats-base-dists-poisson-quantile";
import { discreteStockForShortage } from "./discreteStockForShortage";
import type { LeadTimeDemand } from "./LeadTimeDemand";
import { normalDemand } from "./normalDemand";
import { roundedDemand } from "./service/roundedDemand";
import { wholeStockForOccasions } from "./service/wholeStockForOccasions";
import type { StockOutcome } from "./shortageStep";

/** From here on a unit is nothing beside the scatter, and the search of the library takes minutes. */
const countless = 1e9;

/** Poisson lead-time demand; stock in whole units, the smallest that meets the target. Zipkin (2000), section 6.2. */
export function poissonDemand(mean: number): LeadTimeDemand {
  if (mean > countless) return roundedDemand(normalDemand(mean, Math.sqrt(mean)));
  /** P(demand > units), by the incomplete gamma function: exact in the tail, where 1 - cdf is rounding. */
  const tail = (units: number): number => (units < 0 ? 1 : gammainc(mean, Math.floor(units) + 1));
  const outcome = (stock: number): StockOutcome => {
    if (stock < 0) return { shortage: mean - stock, risk: 1 };
    const risk = tail(stock);
    return { shortage: Math.max(0, mean * tail(Math.floor(stock) - 1) - stock * risk), risk };
  };
  return {
    mean,
    isWhole: true,
    quantile: (share) => poissonQuantile(share, mean),
    stockoutRisk: tail,
    expectedShortage: (stock) => outcome(stock).shortage,
    stockForShortage: (units) => discreteStockForShortage(mean, outcome, units),
    stockForOccasions: (price, lowest) => wholeStockForOccasions(tail, price, lowest),
  };
}
