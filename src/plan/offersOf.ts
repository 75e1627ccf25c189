import { offerOfLane } from "./offerOfLane";
import type { LaneRecord, OfferRecord } from "./PlanData";

/**
 * What carriers ask, lane by lane: the carrier of the lane first, at the rate of the lane table unless it has an offer of its own,
 * then the others, the breaks of a tariff in the order of their weights.
 */
export function offersOf(lanes: readonly LaneRecord[], offers: readonly OfferRecord[]): readonly OfferRecord[] {
  return lanes.flatMap((lane) => {
    const ofLane = offers.filter((offer) => offer.lane === lane.lane);
    const own = ofLane.filter(({ carrier }) => carrier === lane.carrier);
    const others = [...new Set(ofLane.map(({ carrier }) => carrier))].filter((carrier) => carrier !== lane.carrier);
    const tariff = (carrier: string) =>
      ofLane.filter((offer) => offer.carrier === carrier).sort((one, other) => one.fromKg - other.fromKg);
    return [...(own.length > 0 ? tariff(lane.carrier) : [offerOfLane(lane)]), ...others.flatMap(tariff)];
  });
}
