import { message } from "../messages/message";
import type { LaneRecord } from "./PlanData";

/** What the planner's tables did not say about vehicles and warehouses, one sentence each. */
export function assumedLogistics(lanes: readonly LaneRecord[]): readonly string[] {
  const count = lanes.filter((lane) => lane.vehicleKg === null || lane.vehiclePallets === null).length;
  return [
    ...(count > 0 ? [message("plan.assumed.vehicles", { count, total: lanes.length })] : []),
    message("plan.assumed.warehouses"),
  ];
}
