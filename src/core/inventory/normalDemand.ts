import normalCdf from "@stdlib/stats-base-dists-normal-cdf";
import normalQuantile from "@stdlib/stats-base-dists-normal-quantile";
import type { LeadTimeDemand } from "./LeadTimeDemand";
import { standardNormalLoss } from "./standardNormalLoss";
import { standardNormalLossInverse } from "./standardNormalLossInverse";

/** Normal lead-time demand. Silver, Pyke & Thomas (2017), section 6.7; `stockForOccasions` is their k = sqrt(2 ln(1 / (price sigma sqrt(2 pi)))) of section 6.9. */
export function normalDemand(mean: number, deviation: number): LeadTimeDemand {
  return {
    mean,
    isWhole: false,
    quantile: (share) => mean + deviation * normalQuantile(share, 0, 1),
    stockoutRisk: (stock) => normalCdf((mean - stock) / deviation, 0, 1),
    expectedShortage: (stock) => deviation * standardNormalLoss((stock - mean) / deviation),
    stockForShortage: (units) => mean + deviation * standardNormalLossInverse(units / deviation),
    stockForOccasions: (price, lowest) => {
      const square = -2 * Math.log(price * deviation * Math.sqrt(2 * Math.PI));
      return square > 0 ? Math.max(lowest, mean + deviation * Math.sqrt(square)) : lowest;
    },
  };
}
