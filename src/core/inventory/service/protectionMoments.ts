import { DomainError } from "../../DomainError";
import type { ProtectionInput } from "../ProtectionInput";
import { periodDemand } from "./periodDemand";

/** Mean and standard deviation of demand over lead time plus review period, units. */
export interface ProtectionMoments {
  readonly mean: number;
  readonly deviation: number;
}

/**
 * Mean mu (L + R), variance sigma^2 (L + R) + mu^2 sigma_L^2: periods and lead times independent of each other (Silver,
 * Pyke & Thomas 2017, eq. 6.30; Chopra & Meindl, chapter 12). Poisson demand brings its own variance.
 */
export function protectionMoments(input: ProtectionInput): ProtectionMoments {
  const { distribution, deviationOfLeadTime } = input;
  if (input.mean === null && (distribution !== "normal" || deviationOfLeadTime > 0))
    throw new DomainError("invalid", needOfMean(distribution), { distribution });
  const period = periodDemand(input);
  const perPeriod = period.mean ?? 0;
  const duration = input.leadTime + input.reviewPeriod;
  const mean = perPeriod * duration;
  const fromDemand = distribution === "poisson" ? mean : period.variance * duration;
  return { mean, deviation: Math.sqrt(fromDemand + (perPeriod * deviationOfLeadTime) ** 2) };
}

function needOfMean(distribution: ProtectionInput["distribution"]): string {
  if (distribution === "compound") return "inventory.interval.mean";
  return distribution === "normal" ? "inventory.mean.leadTime" : "inventory.mean.distribution";
}
