import type { LaneRecord } from "./PlanData";

/**
 * A lane for each region of the history, where the planner has no lane table: road freight at an ordinary rate, four
 * departures a period. The rates are assumptions in input cells, and the About sheet says so.
 */
export function defaultLanes(regions: readonly string[]): readonly LaneRecord[] {
  return regions.map((region) => ({
    lane: `Warehouse - ${region}`,
    region,
    from: null,
    mode: "Road",
    carrier: "To be awarded",
    ratePerKg: 0.25,
    minimumPerShipment: 60,
    shipmentsPerPeriod: 4,
    fuelShare: 0.12,
    transitDays: 3,
    vehicleKg: null,
    vehiclePallets: null,
  }));
}
