import { DomainError } from "../../DomainError";
import { protectionDemand } from "../protectionDemand";
import { listedDemand } from "./listedDemand";
import type { SeasonDemand } from "./SeasonDemand";
import type { SeasonInput } from "./SeasonInput";
import { uniformDemand } from "./uniformDemand";

/** The random demand over a lead time and the period after it (without a lead time: of the season). Snyder & Shen (2019), section 4.3.4.1. */
export function demandOfSeason(input: SeasonInput): SeasonDemand {
  const { distribution, leadTime } = input;
  switch (distribution) {
    case "uniform":
      return uniformDemand(input.low, input.high, wholePeriods(input));
    case "sample":
      return listedDemand(input.values, null, wholePeriods(input));
    case "discrete":
      return listedDemand(input.values, input.probabilities, wholePeriods(input));
    default: {
      const { mean, deviation } = input;
      return protectionDemand({ distribution, mean, deviation, leadTime, deviationOfLeadTime: 0, reviewPeriod: 1 });
    }
  }
}

/** Periods whose demands are added up one by one: the lead time's and the one after it. */
function wholePeriods({ distribution, leadTime }: SeasonInput): number {
  if (Number.isInteger(leadTime)) return leadTime + 1;
  throw new DomainError("invalid", "inventory.newsvendor.leadTime", { distribution, leadTime });
}
