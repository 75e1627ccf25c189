import { DomainError } from "../DomainError";
import { constantDemand } from "./constantDemand";
import { gammaDemand } from "./gammaDemand";
import type { LeadTimeDemand } from "./LeadTimeDemand";
import { lognormalDemand } from "./lognormalDemand";
import { negativeBinomialDemand } from "./negativeBinomialDemand";
import { normalDemand } from "./normalDemand";
import type { ProtectionInput } from "./ProtectionInput";

/**
 * Demand over lead time plus review period. Mean mu (L + R), variance sigma^2 (L + R) + mu^2 sigma_L^2: periods and lead
 * times independent of each other (Silver, Pyke & Thomas 2017, eq. 6.30; Chopra & Meindl, chapter 12). Poisson demand
 * with a lead time that varies is over-dispersed and taken as negative binomial. Demand that has no mean or no scatter is constant.
 */
export function protectionDemand(input: ProtectionInput): LeadTimeDemand {
  const { distribution, deviation, deviationOfLeadTime } = input;
  if (input.mean === null && (distribution !== "normal" || deviationOfLeadTime > 0))
    throw new DomainError("invalid", needOfMean(distribution), { distribution });
  const perPeriod = input.mean ?? 0;
  const duration = input.leadTime + input.reviewPeriod;
  const mean = perPeriod * duration;
  const fromLeadTime = (perPeriod * deviationOfLeadTime) ** 2;
  const variance = (distribution === "poisson" ? mean : deviation ** 2 * duration) + fromLeadTime;
  if (variance === 0 || (mean === 0 && distribution !== "normal")) return constantDemand(mean);
  const spread = Math.sqrt(variance);
  switch (distribution) {
    case "normal":
      return normalDemand(mean, spread);
    case "gamma":
      return gammaDemand(mean, spread);
    case "lognormal":
      return lognormalDemand(mean, spread);
    default:
      return negativeBinomialDemand(mean, spread);
  }
}

function needOfMean(distribution: ProtectionInput["distribution"]): string {
  return distribution === "normal" ? "inventory.mean.leadTime" : "inventory.mean.distribution";
}
