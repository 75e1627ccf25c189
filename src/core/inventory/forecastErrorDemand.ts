import { mean, sampleVariance } from "simple-statistics";
import { DomainError } from "../DomainError";
import { empiricalDemand } from "./empiricalDemand";
import type { LeadTimeDemand } from "./LeadTimeDemand";
import type { ProtectionInput } from "./ProtectionInput";

const fewestErrors = 5;

/** As ProtectionInput, with the errors themselves (actual minus forecast, one period ahead, in units) in place of a deviation. */
export type ForecastErrorInput = Omit<ProtectionInput, "distribution" | "deviation"> & {
  readonly errors: readonly number[];
};

/**
 * Lead-time demand from the forecast's own errors: their mean (the bias) grows with the time covered, their scatter
 * round it with the root of that time, so that over one period the errors stand as they were. A lead time that varies
 * widens the scatter to sigma^2 (L + R) + mu^2 sigma_L^2.
 */
export function forecastErrorDemand(input: ForecastErrorInput): LeadTimeDemand {
  const { errors, deviationOfLeadTime } = input;
  if (errors.length < fewestErrors)
    throw new DomainError("notEnoughData", "inventory.errors.few", { count: errors.length, needed: fewestErrors });
  if (input.mean === null && deviationOfLeadTime > 0) throw new DomainError("invalid", "inventory.mean.leadTime");
  const perPeriod = input.mean ?? 0;
  const duration = input.leadTime + input.reviewPeriod;
  const bias = mean(errors);
  const variance = sampleVariance(errors);
  const widening = variance === 0 ? 0 : Math.sqrt(duration + (perPeriod * deviationOfLeadTime) ** 2 / variance);
  const centre = (perPeriod + bias) * duration;
  return empiricalDemand(errors.map((error) => centre + widening * (error - bias)).sort((a, b) => a - b));
}
