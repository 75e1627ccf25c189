import { truckCharge } from "../../core/logistics/freight/truckCharge";
import { call, eachRow, readChoice, readPerItem, writeSeries } from "../support";
import { itemsOf } from "../support/itemsOf";

/**
 * What is returned.
 * @customenum {string}
 */
enum TruckOutput {
  /** Total, line haul, fuel surcharge, stops and accessorials. */
  parts = "parts",
  /** The total. */
  total = "total",
}

/**
 * Cost of a truckload: line haul by distance, fuel surcharge by the fuel price above its base, stops and accessorials. One trip, or one for each of a row or column.
 * @customfunction FREIGHT.TRUCK
 * @param distance Km or miles of the trip.
 * @param rate Money a km or mile.
 * @param [fuelPrice] Price of a litre or gallon, such as the week's DOE index: one, or one a trip. If omitted, no surcharge.
 * @param [fuelBase] Price up to which there is no surcharge: one, or one a trip. If omitted, 0.
 * @param [distancePerFuel] Km a litre or miles a gallon (100 / litres a 100 km): one, or one a trip. Needed with a fuel price above its base.
 * @param [stops] Stops that are charged: one, or one a trip. If omitted, 0.
 * @param [stopCharge] Money a stop: one, or one a trip. If omitted, 0.
 * @param [accessorials] Money for other services, without fuel: one, or one a trip. If omitted, 0.
 * @param [minimum] Least line haul of a trip: one, or one a trip. If omitted, 0.
 * @param {TruckOutput} [output] parts or total. If omitted, parts.
 * @returns A row a trip (a column, if trips are a row): total, line haul, fuel surcharge, stops and accessorials.
 * @example =AOP.FREIGHT.TRUCK(640, 2.15, 4.05, 1.25, 6.5, 2, 75) -> {1801.692308,1376,275.692308,150}
 * @example =AOP.FREIGHT.TRUCK({640;80}, 2.15, 1.2, 1.25, 6.5, , , , 250, "total") -> {1376;250}
 * @example =AOP.FREIGHT.TRUCK(-640, 2.15) -> #VALUE!
 * @source Fuel surcharge on the on-highway diesel index of the US Department of Energy (EIA): (price - base) / miles a gallon x miles.
 */
export function freightTruck(
  distance: any[][],
  rate: any[][],
  fuelPrice?: any[][],
  fuelBase?: any[][],
  distancePerFuel?: any[][],
  stops?: any[][],
  stopCharge?: any[][],
  accessorials?: any[][],
  minimum?: any[][],
  output?: TruckOutput,
): any[][] {
  return call(() => {
    const given = { distance, rate, fuelPrice, fuelBase, distancePerFuel, stops, stopCharge, accessorials, minimum };
    const { count, direction } = itemsOf(...Object.values(given));
    const need = (name: "distance" | "rate"): number[] => readPerItem(given[name], name, count, { minimum: 0 });
    const may = (name: keyof typeof given): number[] =>
      readPerItem(given[name], name, count, { default: 0, minimum: 0 });
    const [distances, rates] = [need("distance"), need("rate")];
    const [prices, bases, economies] = [may("fuelPrice"), may("fuelBase"), may("distancePerFuel")];
    const [counts, charges, extras, minimums] = [
      ...[may("stops"), may("stopCharge")],
      ...[may("accessorials"), may("minimum")],
    ] as const;
    const isTotal = readChoice(output, "output", Object.values(TruckOutput), "parts") === "total";
    const answer = eachRow(count, isTotal ? 1 : 4, (trip) => {
      const found = truckCharge({
        distance: distances[trip] ?? 0,
        rate: rates[trip] ?? 0,
        fuelPrice: prices[trip] ?? 0,
        fuelBase: bases[trip] ?? 0,
        distancePerFuel: economies[trip] ?? 0,
        stops: counts?.[trip] ?? 0,
        stopCharge: charges?.[trip] ?? 0,
        accessorials: extras?.[trip] ?? 0,
        minimum: minimums?.[trip] ?? 0,
      });
      return isTotal ? [found.total] : [found.total, found.lineHaul, found.fuel, found.accessorials];
    });
    // Trips that lie in a row have their figures below them.
    return writeSeries(answer, direction === "row" ? "column" : "row");
  });
}
