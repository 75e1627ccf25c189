import { continuousStockForShortage } from "../continuousStockForShortage";
import type { LeadTimeDemand } from "../LeadTimeDemand";
import { fallingRoot } from "./fallingRoot";
import { mixtureStockForOccasions } from "./mixtureStockForOccasions";

/** A risk that no stock is asked to reach. */
const least = 1e-300;

/** One of the demands that a mixture may be. */
export interface MixturePart {
  readonly probability: number;
  readonly demand: LeadTimeDemand;
}

/** Demand that is one of several, never negative and with a density above 0: whatever is a mean over the parts, the rest solved from it. */
export function mixtureDemand(parts: readonly MixturePart[]): LeadTimeDemand {
  const over = (value: (demand: LeadTimeDemand) => number): number =>
    parts.reduce((sum, { probability, demand }) => sum + probability * value(demand), 0);
  const mean = over((demand) => demand.mean);
  const stockoutRisk = (stock: number): number => (stock < 0 ? 1 : over((demand) => demand.stockoutRisk(stock)));
  const expectedShortage = (stock: number): number => over((demand) => demand.expectedShortage(stock));
  const quantile = (share: number): number => {
    const allowed = 1 - share;
    if (stockoutRisk(0) <= allowed) return 0;
    let high = mean;
    while (stockoutRisk(high) > allowed) high *= 2;
    // The logarithm of a tail is nearly a line.
    return fallingRoot((stock) => Math.log(Math.max(stockoutRisk(stock), least) / allowed), 0, high);
  };
  return {
    mean,
    isWhole: false,
    quantile,
    stockoutRisk,
    expectedShortage,
    stockForShortage: (units) =>
      continuousStockForShortage(
        mean,
        (stock) => ({ shortage: expectedShortage(stock), risk: stockoutRisk(stock) }),
        units,
      ),
    stockForOccasions: (price, lowest) => mixtureStockForOccasions(stockoutRisk, mean, price, lowest),
  };
}
