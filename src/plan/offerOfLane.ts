import type { LaneRecord, OfferRecord } from "./PlanData";

/** What the carrier of a lane asks on it, as the lane table says: one rate whatever the weight. */
export function offerOfLane(lane: LaneRecord): OfferRecord {
  return {
    lane: lane.lane,
    carrier: lane.carrier,
    mode: lane.mode,
    fromKg: 0,
    ratePerKg: lane.ratePerKg,
    minimumPerShipment: lane.minimumPerShipment,
    chargePerShipment: 0,
    fuelShare: lane.fuelShare,
    transitDays: lane.transitDays,
    deviationDays: null,
  };
}
