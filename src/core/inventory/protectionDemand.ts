import { constantDemand } from "./constantDemand";
import { gammaDemand } from "./gammaDemand";
import type { LeadTimeDemand } from "./LeadTimeDemand";
import { lognormalDemand } from "./lognormalDemand";
import { negativeBinomialDemand } from "./negativeBinomialDemand";
import { normalDemand } from "./normalDemand";
import type { ProtectionInput } from "./ProtectionInput";
import { compoundDemand } from "./service/compoundDemand";
import { leadTimeSlices } from "./service/leadTimeSlices";
import { protectionMoments } from "./service/protectionMoments";

/** Deviations of a lead time to its mean up to which its slices have both. */
const mostScatter = 2;

/**
 * Demand over lead time plus review period: the distribution asked for, with the moments of that time. Poisson demand
 * with a lead time that varies is over-dispersed and taken as negative binomial. Demand that has no mean or no scatter is constant.
 */
export function protectionDemand(input: ProtectionInput): LeadTimeDemand {
  const { distribution, deviationOfLeadTime } = input;
  const { mean, deviation } = protectionMoments(input);
  if (deviation === 0 || (mean === 0 && distribution !== "normal")) return constantDemand(mean);
  switch (distribution) {
    case "normal":
      return normalDemand(mean, deviation);
    case "gamma":
      return gammaDemand(mean, deviation);
    case "lognormal":
      return lognormalDemand(mean, deviation);
    case "compound":
      // A lead time that scatters like that is known by its moments only.
      if (deviationOfLeadTime > mostScatter * input.leadTime) return gammaDemand(mean, deviation);
      return compoundDemand({
        size: input.mean ?? 0,
        deviationOfSize: input.deviation,
        interval: input.demandInterval ?? 1,
        durations: leadTimeSlices(input.leadTime, deviationOfLeadTime).map((length) => length + input.reviewPeriod),
      });
    default:
      return negativeBinomialDemand(mean, deviation);
  }
}
