import type { LeadTimeDemand } from "./LeadTimeDemand";

const rounding = 1e-12;

/** Lead-time demand that does not vary: it needs its own quantity and no more. */
export function constantDemand(quantity: number): LeadTimeDemand {
  return {
    mean: quantity,
    isWhole: false,
    quantile: () => quantity,
    // 0.3 x 50 units are not above a stock of 15, whatever the last bit says.
    stockoutRisk: (stock) => (quantity - stock > rounding * Math.abs(quantity) ? 1 : 0),
    expectedShortage: (stock) => Math.max(0, quantity - stock),
    stockForShortage: (units) => quantity - units,
    stockForOccasions: (_, lowest) => Math.max(lowest, quantity),
  };
}
