import type { LeadTimeDemand } from "../LeadTimeDemand";

/** A demand without steps as one of whole units: its stocks rounded up. For counts so large that a unit is nothing beside their scatter. */
export function roundedDemand(demand: LeadTimeDemand): LeadTimeDemand {
  return {
    ...demand,
    isWhole: true,
    quantile: (share) => Math.max(0, Math.ceil(demand.quantile(share))),
    stockForShortage: (units) => Math.ceil(demand.stockForShortage(units)),
    stockForOccasions: (price, lowest) => Math.ceil(demand.stockForOccasions(price, lowest)),
  };
}
