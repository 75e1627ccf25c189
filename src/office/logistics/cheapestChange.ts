import { DomainError } from "../../core/DomainError";
import { fewerDepartures, type FewerDepartures } from "../../core/logistics/lanes/fewerDepartures";
import type { LaneChange } from "./LaneChange";
import { laneAwards, type RankedOffer } from "./laneAwards";
import type { LogisticsPlan, PlanLane } from "./LogisticsPlan";

/** A single change of the plan's lanes, and what it saves over all periods. */
export type NetworkChange = { readonly lane: PlanLane; readonly saving: number; readonly change: LaneChange } & (
  | { readonly kind: "carrier"; readonly offer: RankedOffer }
  | { readonly kind: "departures"; readonly fewer: FewerDepartures }
);

/** Less than this is rounding, no saving. */
const leastSaving = 0.005;

/** The one change that saves most: another carrier on a lane, or one departure less a period. null: none saves anything. */
export function cheapestChange(plan: LogisticsPlan): NetworkChange | null {
  let best: NetworkChange | null = null;
  for (const each of [...carrierChanges(plan), ...departureChanges(plan)])
    if (each.saving >= leastSaving && each.saving > (best?.saving ?? 0)) best = each;
  return best;
}

function carrierChanges(plan: LogisticsPlan): NetworkChange[] {
  return laneAwards(plan).flatMap(({ lane, offers }) =>
    offers.map((offer): NetworkChange => {
      const change: LaneChange = {
        lane: lane.lane,
        column: "Carrier",
        former: lane.carrier,
        next: offer.carrier,
      };
      return { kind: "carrier", lane, offer, saving: -(offer.difference ?? 0), change };
    }),
  );
}

function departureChanges({ lanes, freightChange }: LogisticsPlan): NetworkChange[] {
  return lanes.flatMap((lane): NetworkChange[] => {
    const fewer = fewerOn(lane);
    if (!fewer) return [];
    const change: LaneChange = {
      lane: lane.lane,
      column: "Shipments per period",
      former: lane.departures,
      next: fewer.departures,
    };
    return [{ kind: "departures", lane, fewer, saving: fewer.saving * (1 + freightChange), change }];
  });
}

function fewerOn(lane: PlanLane): FewerDepartures | null {
  if (lane.tariff === null || lane.freight === null) return null;
  const { kilograms, vehicleWeight, vehiclePallets, pallets, departures } = lane;
  const { table, fuel, charge } = lane.tariff;
  try {
    return fewerDepartures({
      ...{ weights: kilograms, pallets, departures, vehicleWeight, vehiclePallets },
      ...{ tariff: table, fuel, charge },
    });
  } catch (thrown) {
    // A tariff that does not rate the larger loads makes no cheaper lane.
    if (thrown instanceof DomainError) return null;
    throw thrown;
  }
}
