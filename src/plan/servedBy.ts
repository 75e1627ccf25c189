import { defaultLanes } from "./defaultLanes";
import type { LaneRecord } from "./PlanData";

/** The lanes by which every region is served: the planner's, and a lane of the plan's own for a region that has none. */
export function servedBy(lanes: readonly LaneRecord[], regions: readonly string[]): readonly LaneRecord[] {
  return [...lanes, ...defaultLanes(regions.filter((region) => !lanes.some((lane) => lane.region === region)))];
}
