import { defaults } from "./defaults";
import type { ResourceRecord, RoutingRecord } from "./PlanData";

export interface AssumedWork {
  readonly resources: readonly ResourceRecord[];
  readonly routings: readonly RoutingRecord[];
}

/**
 * Handling of every unit at one team, sized so that the busiest month of the last year filled it to the target: what is
 * planned where there are no routings.
 */
export function assumedWork(skus: readonly string[], busiestUnitsPerWeek: number): AssumedWork {
  const resource = "Warehouse handling";
  const hours =
    (busiestUnitsPerWeek * defaults.handlingHoursPerUnit) / defaults.targetUtilisation / defaults.resourceEfficiency;
  return {
    resources: [
      {
        resource,
        hoursPerWeek: Math.max(1, Math.ceil(hours)),
        efficiency: defaults.resourceEfficiency,
        ratePerHour: defaults.handlingRatePerHour,
        overtimeShare: null,
        overtimePremium: null,
        people: null,
        heads: null,
      },
    ],
    routings: skus.map((sku) => ({
      sku,
      resource,
      hoursPerUnit: defaults.handlingHoursPerUnit,
      setupHours: 0,
      batchSize: null,
    })),
  };
}
