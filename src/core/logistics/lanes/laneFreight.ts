import { freightCharge } from "../freight/freightCharge";
import type { DepartureLane } from "./DepartureLane";
import { laneLoads } from "./laneLoads";

/** Freight of a lane over all periods with so many departures: each period's weight in its equal loads, rated as AOP.FREIGHT rates it, a kilogram at a time. */
export function laneFreight(lane: DepartureLane, departures: number): number {
  const loads = laneLoads(lane, departures);
  return lane.weights.reduce(
    (sum, weight, period) =>
      sum +
      freightCharge({
        table: lane.tariff,
        weight,
        shipments: loads[period] ?? 0,
        rateWeight: 1,
        deficitWeight: true,
        distance: 0,
        fuel: lane.fuel,
        accessorials: lane.charge,
      }).charge,
    0,
  );
}
