import type { LeadTimeDemand } from "./LeadTimeDemand";

/** Lead-time demand that does not vary: it needs its own quantity and no more. */
export function constantDemand(quantity: number): LeadTimeDemand {
  return {
    mean: quantity,
    isWhole: false,
    quantile: () => quantity,
    expectedShortage: (stock) => Math.max(0, quantity - stock),
    stockForShortage: (units) => quantity - units,
  };
}
