import type { DemandDistribution } from "./DemandDistribution";

/** Demand of an item and the time its stock must last. Periods are of one length throughout. */
export interface ProtectionInput {
  /** "compound" needs demandInterval: an intermittent item as it is, not the curve nearest to it. */
  readonly distribution: Exclude<DemandDistribution, "empirical"> | "compound";
  /** Units a period; null where the caller does not know it (only the normal distribution can do without). With demandInterval: units of one demand. */
  readonly mean: number | null;
  /** Standard deviation of demand, or of the forecast's errors, in units a period. Poisson takes its own. With demandInterval: of one demand. */
  readonly deviation: number;
  /** Periods from order to receipt; 0 is allowed. */
  readonly leadTime: number;
  /** Standard deviation of the lead time in periods. */
  readonly deviationOfLeadTime: number;
  /** Periods between two reviews of the stock; 0 where it is watched all the time. */
  readonly reviewPeriod: number;
  /** Mean periods from one demand to the next of an intermittent item, 1 or more; null or left out: demand comes in every period. */
  readonly demandInterval?: number | null;
}
