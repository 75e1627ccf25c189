import type { DepartureLane } from "./DepartureLane";

/** Loads of a lane in each period with so many departures, as the sheet Distribution counts them: none without goods, else at least the departures, at least what the vehicles need, at least one. */
export function laneLoads(
  lane: Pick<DepartureLane, "weights" | "pallets" | "vehicleWeight" | "vehiclePallets">,
  departures: number,
): number[] {
  const needed = (amount: number, vehicle: number): number => (vehicle > 0 ? Math.ceil(amount / vehicle) : 0);
  return lane.weights.map((weight, period) =>
    weight > 0
      ? Math.max(
          1,
          departures,
          needed(weight, lane.vehicleWeight),
          needed(lane.pallets[period] ?? 0, lane.vehiclePallets),
        )
      : 0,
  );
}
