import { comparableKey } from "../../core/comparableKey";
import type { LogisticsPlan, PlanLane, PlanOffer } from "./LogisticsPlan";
import { tariffKey } from "./laneTariffs";

/** An offer with its cost in all; null where its tariff does not rate the plan's loads. */
export interface RankedOffer extends PlanOffer {
  readonly cost: number | null;
  readonly isInForce: boolean;
  /** Cost above that of the carrier in force, below 0 where it is cheaper; null where one of the two is not known. */
  readonly difference: number | null;
}

/** A lane with its offers, the cheapest first, those without a cost last. */
export interface LaneAward {
  readonly lane: PlanLane;
  readonly offers: readonly RankedOffer[];
}

/** The offers of each lane by what they cost in all: freight, goods on the way, and stock against late arrival. Of equals the one in force goes first. None without the sheet Carrier choice. */
export function laneAwards({ lanes, offers }: LogisticsPlan): LaneAward[] {
  return lanes.map((lane) => {
    const own = (offers ?? [])
      .filter((offer) => comparableKey(offer.lane) === comparableKey(lane.lane))
      .map((offer) => ({
        ...offer,
        cost: offer.freight === null || offer.carrying === null ? null : offer.freight + offer.carrying,
        isInForce: tariffKey(offer.lane, offer.carrier) === tariffKey(lane.lane, lane.carrier),
      }));
    const present = own.find(({ isInForce }) => isInForce)?.cost ?? null;
    return {
      lane,
      offers: own
        .map((offer) => ({
          ...offer,
          difference: offer.cost === null || present === null ? null : offer.cost - present,
        }))
        .sort((one, other) => orLast(one.cost) - orLast(other.cost) || Number(other.isInForce) - Number(one.isInForce)),
    };
  });
}

function orLast(cost: number | null): number {
  return cost ?? Number.MAX_VALUE;
}
