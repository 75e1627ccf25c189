import normalQuantile from "@stdlib/stats-base-dists-normal-quantile";
import type { LeadTimeDemand } from "./LeadTimeDemand";
import { standardNormalLoss } from "./standardNormalLoss";
import { standardNormalLossInverse } from "./standardNormalLossInverse";

/** Normal lead-time demand. Silver, Pyke & Thomas (2017), section 6.7. */
export function normalDemand(mean: number, deviation: number): LeadTimeDemand {
  return {
    mean,
    isWhole: false,
    quantile: (share) => mean + deviation * normalQuantile(share, 0, 1),
    expectedShortage: (stock) => deviation * standardNormalLoss((stock - mean) / deviation),
    stockForShortage: (units) => mean + deviation * standardNormalLossInverse(units / deviation),
  };
}
