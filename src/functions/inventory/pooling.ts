import { DomainError } from "../../core/DomainError";
import type { Correlation } from "../../core/inventory/pooling/Correlation";
import { poolingEffect, type PoolingSite } from "../../core/inventory/pooling/poolingEffect";
import { call, isOmitted, readBlock, readItemSeries, readPerItem } from "../support";
import { eachItem } from "../support/eachItem";

/**
 * Risk pooling: the safety stock that several sites need when they hold it together, against each on its own. One row an item.
 * @customfunction POOLING
 * @param deviations Standard deviation of demand at each site, units a period: a row or column of sites, or a block with an item a row and a site a column.
 * @param leadTime Lead time of the sites' own stocks in periods: one value, one a site, or the block; 0 is allowed.
 * @param serviceTarget Cycle service as a share between 0 and 1, such as 0.95: one value, or one an item.
 * @param [correlations] Correlation of the sites' demands: one value for all pairs, or a square table of sites by sites. If omitted, 0.
 * @param [pooledLeadTime] Lead time of the pooled stock in periods: one value, or one an item. If omitted, the longest of the sites.
 * @param [meanDemands] Mean demand at each site, units a period, in the shape of deviations; needed with deviationOfLeadTime.
 * @param [deviationOfLeadTime] Standard deviation of the lead times in periods: one value, or one an item. If omitted, 0.
 * @returns A row an item: pooled safety stock, saving in units, saving as a share, safety stock of the sites apart, standard deviation of the pooled demand a period.
 * @example =AOP.POOLING({300,300,300,300}, 2, 0.95) -> {1395.704584,1395.704584,0.5,2791.409169,600}
 * @example =AOP.POOLING({300,300,300,300}, 2, 0.95, 0.3) -> {1923.846004,867.563165,0.310798,2791.409169,827.042925}
 * @example =AOP.POOLING({30,40}, 1, 0.95, {1,0.5;0.5,1}, 2) -> {141.495659,-26.355905,-0.228904,115.139754,60.827625}
 * @example =AOP.POOLING({30,40}, 1, 0.95, 2) -> #VALUE!
 * @source Eppen (1979), Effects of centralization on expected costs in a multi-location newsboy problem, Management Science 25(5); Chopra & Meindl, chapter 12.
 */
export function pooling(
  deviations: any[][],
  leadTime: any[][],
  serviceTarget: any[][],
  correlations?: any[][],
  pooledLeadTime?: any[][],
  meanDemands?: any[][],
  deviationOfLeadTime?: any[][],
): any[][] {
  return call(() => {
    const perItem = [serviceTarget, pooledLeadTime, deviationOfLeadTime];
    const { series, matching } = readItemSeries(deviations, "deviations", perItem, { minimum: 0 });
    const count = series.length;
    const leadTimes = matching(leadTime, "leadTime", { minimum: 0 });
    const means = isOmitted(meanDemands) ? null : matching(meanDemands, "meanDemands", { minimum: 0 });
    const targets = readPerItem(serviceTarget, "serviceTarget", count);
    const pooledTimes = isOmitted(pooledLeadTime)
      ? leadTimes.map((row) => Math.max(...row))
      : readPerItem(pooledLeadTime, "pooledLeadTime", count, { minimum: 0 });
    const timeDeviations = readPerItem(deviationOfLeadTime, "deviationOfLeadTime", count, { minimum: 0, default: 0 });
    const correlation = readCorrelation(correlations, series[0]?.length ?? 0);
    const effects = eachItem(count, (item) =>
      poolingEffect({
        sites: (series[item] ?? []).map((deviation, site): PoolingSite => ({
          mean: means?.[item]?.[site] ?? null,
          deviation,
          leadTime: leadTimes[item]?.[site] ?? 0,
        })),
        correlation,
        leadTime: pooledTimes[item] ?? 0,
        deviationOfLeadTime: timeDeviations[item] ?? 0,
        serviceTarget: targets[item] ?? 0,
      }),
    );
    return effects.map((effect) =>
      effect instanceof DomainError
        ? new Array<DomainError>(5).fill(effect)
        : [effect.pooled, effect.saving, effect.share, effect.apart, effect.deviation],
    );
  });
}

/** One correlation for all pairs of sites, or a symmetric table with ones on its diagonal. */
function readCorrelation(raw: unknown, sites: number): Correlation {
  if (isOmitted(raw)) return () => 0;
  const table = readBlock(raw, "correlations");
  const refusal = new DomainError("invalid", "inventory.pooling.correlation", { sites });
  if (table.flat().some((value) => Math.abs(value) > 1)) throw refusal;
  const [single = 0, ...others] = table.flat();
  if (others.length === 0) return () => single;
  const isSquare = table.length === sites && table[0]?.length === sites;
  const isCorrelation = table.every((row, i) =>
    row.every((value, j) => (i === j ? value === 1 : Math.abs(value - (table[j]?.[i] ?? 2)) < 1e-9)),
  );
  if (!isSquare || !isCorrelation) throw refusal;
  return (one, other) => table[one]?.[other] ?? 0;
}
