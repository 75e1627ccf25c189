import { continuousStockForShortage } from "./continuousStockForShortage";
import { gammaQuantile } from "./gammaQuantile";
import type { LeadTimeDemand } from "./LeadTimeDemand";
import { normalDemand } from "./normalDemand";
import { continuousStockForOccasions } from "./service/continuousStockForOccasions";
import { gammaTail } from "./service/gammaTail";
import type { StockOutcome } from "./shortageStep";

/** Above it, a deviation below a hundred-thousandth of the mean, normal and gamma are the same to the fifth digit of the safety stock. */
const largestShape = 1e10;

/** Gamma lead-time demand with this mean and deviation: right for skewed demand that is never negative. Burgin (1975); Silver, Pyke & Thomas (2017), section 6.7.14. */
export function gammaDemand(mean: number, deviation: number): LeadTimeDemand {
  const shape = (mean / deviation) ** 2;
  if (shape > largestShape) return normalDemand(mean, deviation);
  const scale = deviation ** 2 / mean;
  const outcome = (stock: number): StockOutcome => {
    if (stock <= 0) return { shortage: mean - stock, risk: 1 };
    const units = stock / scale;
    const risk = gammaTail(units, shape);
    return { shortage: Math.max(0, mean * gammaTail(units, shape + 1) - stock * risk), risk };
  };
  // x f(x) = shape (Q(shape + 1, x) - Q(shape, x)), which needs no gamma function.
  const density = (stock: number): number => {
    const units = stock / scale;
    return (shape * (gammaTail(units, shape + 1) - gammaTail(units, shape))) / stock;
  };
  return {
    mean,
    isWhole: false,
    quantile: (share) => scale * gammaQuantile(share, shape),
    stockoutRisk: (stock) => outcome(stock).risk,
    expectedShortage: (stock) => outcome(stock).shortage,
    stockForShortage: (units) => continuousStockForShortage(mean, outcome, units),
    stockForOccasions: (price, lowest) => continuousStockForOccasions(density, price, lowest),
  };
}
