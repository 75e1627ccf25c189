import { message } from "../messages/message";
import { defaults } from "./defaults";
import type { LaneRecord, OfferRecord } from "./PlanData";

/** What the planner's tables did not say about vehicles, carriers and warehouses, one sentence each. */
export function assumedLogistics(lanes: readonly LaneRecord[], offers: readonly OfferRecord[]): readonly string[] {
  const vehicles = lanes.filter((lane) => lane.vehicleKg === null || lane.vehiclePallets === null).length;
  const untold = offers.filter(({ transitDays, deviationDays }) => transitDays > 0 && deviationDays === null).length;
  const still = offers.filter(({ transitDays }) => transitDays === 0).length;
  const share = String(100 * defaults.leadTimeVariation);
  return [
    ...(vehicles > 0 ? [message("plan.assumed.vehicles", { count: vehicles, total: lanes.length })] : []),
    ...(untold > 0 ? [message("plan.assumed.deviations", { count: untold, total: offers.length, share })] : []),
    ...(still > 0 ? [message("plan.assumed.transit", { count: still, total: offers.length })] : []),
    message("plan.assumed.warehouses"),
  ];
}
