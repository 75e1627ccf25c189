import type { DepartureLane } from "./DepartureLane";
import { laneFreight } from "./laneFreight";
import { laneLoads } from "./laneLoads";

/** What a lane with fewer departures comes to. */
export interface FewerDepartures {
  /** Departures in a period. */
  readonly departures: number;
  /** Freight saved over all periods; below 0 where larger loads cost more. */
  readonly saving: number;
  /** Loads over all periods, before and after. */
  readonly loads: readonly [before: number, after: number];
}

/** One departure less in each period; the vehicles still take the goods, because more go where they do not. null: the lane departs once at most, or only as often as its vehicles need. */
export function fewerDepartures(lane: DepartureLane): FewerDepartures | null {
  if (!(lane.departures > 1)) return null;
  const departures = Math.max(1, lane.departures - 1);
  const total = (count: number): number => laneLoads(lane, count).reduce((sum, loads) => sum + loads, 0);
  const loads = [total(lane.departures), total(departures)] as const;
  if (loads[0] === loads[1]) return null;
  return { departures, saving: laneFreight(lane, lane.departures) - laneFreight(lane, departures), loads };
}
