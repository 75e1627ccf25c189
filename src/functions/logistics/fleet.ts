import { fleetSize } from "../../core/logistics/freight/fleetSize";
import { call, readBlock, readChoice, readPerCell } from "../support";

/**
 * How many trips a vehicle makes a day.
 * @customenum {string}
 */
enum TripRule {
  /** Whole trips; a trip longer than a day takes whole days. */
  whole = "whole",
  /** Hours a day over hours a trip: a trip may end the next day. */
  fractional = "fractional",
}

/**
 * What is returned.
 * @customenum {string}
 */
enum FleetOutput {
  /** Vehicles to have. */
  vehicles = "vehicles",
  /** Trips of one vehicle a day. */
  trips = "trips",
  /** Share of the available vehicles' hours that the trips take. */
  utilization = "utilization",
}

/**
 * Vehicles needed for loads by the time of a round trip. One value, or one for each cell of a block (lanes by periods).
 * @customfunction FLEET
 * @param loads Loads a day, or, with days, loads of the period.
 * @param tripHours Hours of a round trip with loading and unloading, more than 0: one value, one a row (lane), one a column, or a block.
 * @param hoursPerDay Hours that one vehicle runs a day, more than 0: one value, one a row, one a column, or a block.
 * @param [availability] Share of the vehicles that can run, 0.9 for 90 %: the same. If omitted, 1.
 * @param [days] Working days that the loads are spread over evenly: the same. If omitted, 1.
 * @param {TripRule} [trips] whole or fractional. If omitted, whole.
 * @param {FleetOutput} [output] vehicles, trips or utilization. If omitted, vehicles.
 * @returns Whole vehicles (or trips a day, or utilization, blank without vehicles) in the shape of loads.
 * @example =AOP.FLEET(48, 5.5, 11, 0.9) -> 27
 * @example =AOP.FLEET({960,1100}, 5.5, 11, 0.9, {20,22}) -> {27,28}
 * @example =AOP.FLEET(10, 30, 11, , , , "trips") -> 0.333333
 * @example =AOP.FLEET(48, 0, 11) -> #VALUE!
 * @source Cycle-time fleet sizing: Ballou (2004), Business Logistics/Supply Chain Management, chapter 7.
 */
export function fleet(
  loads: any[][],
  tripHours: any[][],
  hoursPerDay: any[][],
  availability?: any[][],
  days?: any[][],
  trips?: TripRule,
  output?: FleetOutput,
): any[][] {
  return call(() => {
    const block = readBlock(loads, "loads", { minimum: 0 });
    const shape = { rows: block.length, columns: block[0]?.length ?? 0 };
    const hours = readPerCell(tripHours, "tripHours", shape, { above: 0 });
    const daily = readPerCell(hoursPerDay, "hoursPerDay", shape, { above: 0 });
    const running = readPerCell(availability, "availability", shape, { default: 1, above: 0, maximum: 1 });
    const over = readPerCell(days, "days", shape, { default: 1, above: 0 });
    const wholeTrips = readChoice(trips, "trips", Object.values(TripRule), "whole") === "whole";
    const shown = readChoice(output, "output", Object.values(FleetOutput), "vehicles");
    return block.map((row, at) =>
      row.map((units, column) => {
        const found = fleetSize({
          loads: units,
          tripHours: hours[at]?.[column] ?? 1,
          hoursPerDay: daily[at]?.[column] ?? 1,
          availability: running[at]?.[column] ?? 1,
          days: over[at]?.[column] ?? 1,
          wholeTrips,
        });
        return { vehicles: found.vehicles, trips: found.tripsPerDay, utilization: found.utilization }[shown];
      }),
    );
  });
}
