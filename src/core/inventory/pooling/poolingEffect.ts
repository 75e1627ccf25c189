import normalQuantile from "@stdlib/stats-base-dists-normal-quantile";
import { requireServiceTarget } from "../requireServiceTarget";
import { protectionMoments } from "../service/protectionMoments";
import type { Correlation } from "./Correlation";
import { pooledDeviation } from "./pooledDeviation";

/** Sites whose stocks may be held together. Periods of one length; units. */
export interface PoolingInput {
  readonly sites: readonly PoolingSite[];
  readonly correlation: Correlation;
  /** Periods from order to receipt of the pooled stock, and their standard deviation. */
  readonly leadTime: number;
  readonly deviationOfLeadTime: number;
  /** Cycle service, a share. */
  readonly serviceTarget: number;
}

/** Demand of a site a period, and the lead time of its own stock. */
export interface PoolingSite {
  readonly mean: number | null;
  readonly deviation: number;
  readonly leadTime: number;
}

/** What pooling does to safety stock, units. */
export interface PoolingEffect {
  readonly pooled: number;
  readonly apart: number;
  readonly saving: number;
  /** Saving as a share of the stocks apart; 0 where there are none. */
  readonly share: number;
  /** Standard deviation of the pooled demand a period. */
  readonly deviation: number;
}

/** Safety stock of sites together against each on its own, for normal demand: the square-root law and its general form. Eppen (1979); Chopra & Meindl, chapter 12. */
export function poolingEffect(input: PoolingInput): PoolingEffect {
  const { sites, correlation, deviationOfLeadTime, serviceTarget } = input;
  requireServiceTarget(serviceTarget);
  const factor = normalQuantile(serviceTarget, 0, 1);
  const stockOf = ({ mean, deviation, leadTime }: PoolingSite): number =>
    factor *
    protectionMoments({ distribution: "normal", mean, deviation, leadTime, deviationOfLeadTime, reviewPeriod: 0 })
      .deviation;
  const deviation = pooledDeviation(
    sites.map((site) => site.deviation),
    correlation,
  );
  const mean = sites.some((site) => site.mean === null) ? null : sites.reduce((sum, site) => sum + (site.mean ?? 0), 0);
  const apart = sites.reduce((sum, site) => sum + stockOf(site), 0);
  const pooled = stockOf({ mean, deviation, leadTime: input.leadTime });
  const saving = apart - pooled;
  return { pooled, apart, saving, share: apart === 0 ? 0 : saving / apart, deviation };
}
