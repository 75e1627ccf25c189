import { constantDemand } from "../constantDemand";
import { gammaDemand } from "../gammaDemand";
import type { LeadTimeDemand } from "../LeadTimeDemand";
import { demandCounts } from "./demandCounts";
import { mixtureDemand } from "./mixtureDemand";
import { tableDemand } from "./tableDemand";

const negligible = 1e-16;

/** An intermittent item and the lengths of time, equally likely, that its stock must last. */
export interface CompoundInput {
  /** Mean size of a demand and its standard deviation, units. */
  readonly size: number;
  readonly deviationOfSize: number;
  /** Mean periods from one demand to the next, 1 or more. */
  readonly interval: number;
  readonly durations: readonly number[];
}

/**
 * Demand that comes now and then: in each period with probability 1 / interval, in sizes that follow a gamma distribution
 * (or are all the same). Exact: so many demands are so many gamma sizes, together gamma again. Feeney & Sherbrooke (1966)
 * for the form; the count is binomial because an interval is measured in periods with and without demand.
 */
export function compoundDemand({ size, deviationOfSize, interval, durations }: CompoundInput): LeadTimeDemand {
  const weights: number[] = [];
  for (const duration of durations)
    demandCounts(duration, 1 / interval).forEach((probability, count) => {
      weights[count] = (weights[count] ?? 0) + probability / durations.length;
    });
  const counts = [...weights.entries()].filter(([, probability]) => probability > negligible);
  if (deviationOfSize === 0 || size === 0 || counts.every(([count]) => count === 0))
    return tableDemand(
      counts.map(([count]) => count * size),
      counts.map(([, probability]) => probability),
    );
  return mixtureDemand(
    counts.map(([count, probability]) => ({
      probability,
      demand: count === 0 ? constantDemand(0) : gammaDemand(count * size, Math.sqrt(count) * deviationOfSize),
    })),
  );
}
