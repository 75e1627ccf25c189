import type { DemandDistribution } from "./DemandDistribution";

/** Demand of an item and the time its stock must last. Periods are of one length throughout. */
export interface ProtectionInput {
  readonly distribution: Exclude<DemandDistribution, "empirical">;
  /** Units a period; null where the caller does not know it (only the normal distribution can do without). */
  readonly mean: number | null;
  /** Standard deviation of demand, or of the forecast's errors, in units a period. Poisson takes its own. */
  readonly deviation: number;
  /** Periods from order to receipt; 0 is allowed. */
  readonly leadTime: number;
  /** Standard deviation of the lead time in periods. */
  readonly deviationOfLeadTime: number;
  /** Periods between two reviews of the stock; 0 where it is watched all the time. */
  readonly reviewPeriod: number;
}
