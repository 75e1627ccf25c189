import { DomainError } from "../../DomainError";
import type { ProtectionInput } from "../ProtectionInput";

/** Mean and variance of an item's demand a period; the mean is null where it is not known. */
export interface PeriodDemand {
  readonly mean: number | null;
  readonly variance: number;
}

/**
 * Demand a period. Of an intermittent item by the sizes and the interval p of its demands, one in a period with probability
 * 1/p: mean m/p, variance (s^2 + m^2)/p - (m/p)^2. Compound Bernoulli; Teunter, Syntetos & Babai (2010), European Journal of Operational Research 206(2).
 */
export function periodDemand({
  mean,
  deviation,
  demandInterval,
}: Pick<ProtectionInput, "mean" | "deviation" | "demandInterval">): PeriodDemand {
  const interval = demandInterval ?? null;
  if (interval === null) return { mean, variance: deviation ** 2 };
  if (interval < 1) throw new DomainError("invalid", "inventory.interval.short", { interval });
  if (mean === null) throw new DomainError("invalid", "inventory.interval.mean");
  return { mean: mean / interval, variance: deviation ** 2 / interval + (mean / interval) ** 2 * (interval - 1) };
}
