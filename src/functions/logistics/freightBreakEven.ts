import { DomainError } from "../../core/DomainError";
import { breakEvenWeight } from "../../core/logistics/freight/breakEvenWeight";
import {
  call,
  eachRow,
  isOmitted,
  readKeys,
  readNumber,
  readOptionalNumber,
  readPerItem,
  writeSeries,
} from "../support";
import { itemsOf } from "../support/itemsOf";
import { readMatrix } from "../support/readMatrix";
import { readRateTables, type RateTables } from "../support/readRateTables";

/**
 * Weight from which a truckload (or a full container) costs no more than freight by weight (LTL, LCL). One value, or one for each truck charge of a row or column.
 * @customfunction FREIGHT.BREAKEVEN
 * @param rates Rate of the tariff: one number, or its rate table as in AOP.FREIGHT (header; from, to, rate, flat, per distance, minimum, zone).
 * @param truckCharge Money for the whole truck: a flat charge, or the total of AOP.FREIGHT.TRUCK.
 * @param [rateWeight] Weight that a rate is for: 100 for rates per cwt or 100 kg. If omitted, 1.
 * @param [zone] Zone or lane as in the table: one, or one for each truck charge. Needed if the table has zones.
 * @param [distance] Km or miles, for a tariff with rates by distance: one, or one for each truck charge.
 * @param [fuel] Fuel surcharge on the tariff as a share, 0.2 for 20 %. If omitted, 0.
 * @param [accessorials] Money a shipment beside the tariff. If omitted, 0.
 * @param [capacity] Weight that the truck takes. If omitted, any.
 * @returns The least weight at which the truck is no dearer, minimum and deficit weight considered; from there on it stays so.
 * @example =AOP.FREIGHT.BREAKEVEN(21, 1450, 100) -> 6904.761905
 * @example =AOP.FREIGHT.BREAKEVEN({"from","rate","minimum";0,48,95;5000,21,0}, {900,1450}, 100) -> {1875,6904.761905}
 * @example =AOP.FREIGHT.BREAKEVEN(21, 1450, 100, , , , , 5000) -> #N/A
 * @example =AOP.FREIGHT.BREAKEVEN(-21, 1450, 100) -> #VALUE!
 * @source Coyle, Novack & Gibson, Transportation: A Supply Chain Perspective, truckload against less than truckload.
 */
export function freightBreakEven(
  rates: any[][],
  truckCharge: any[][],
  rateWeight?: any,
  zone?: any[][],
  distance?: any[][],
  fuel?: any,
  accessorials?: any,
  capacity?: any,
): any[][] {
  return call(() => {
    const { count, direction } = itemsOf(truckCharge, zone, distance);
    const tariff = readTariff(rates);
    if (tariff.hasZones && isOmitted(zone)) throw new DomainError("invalid", "logistics.freight.zoneMissing");
    if (tariff.needsDistance && isOmitted(distance)) throw new DomainError("invalid", "logistics.freight.distance");
    const vehicles = readPerItem(truckCharge, "truckCharge", count, { minimum: 0 });
    const distances = readPerItem(distance, "distance", count, { default: 0, minimum: 0 });
    const zones = isOmitted(zone) ? [""] : readKeys(zone, "zone");
    if (zones.length !== 1 && zones.length !== count)
      throw new DomainError("invalid", "functions.perItem", {
        argument: "zone",
        count,
        rows: zones.length,
        columns: 1,
      });
    const shared = {
      rateWeight: readNumber(rateWeight, "rateWeight", { default: 1, above: 0 }),
      fuel: readNumber(fuel, "fuel", { default: 0, minimum: 0 }),
      accessorials: readNumber(accessorials, "accessorials", { default: 0, minimum: 0 }),
      capacity: readOptionalNumber(capacity, "capacity", { above: 0 }),
    };
    const answer = eachRow(count, 1, (item) => [
      breakEvenWeight({
        ...shared,
        table: tariff.tableOf(zones[zones.length === 1 ? 0 : item] ?? ""),
        vehicle: vehicles[item] ?? 0,
        distance: distances[item] ?? 0,
      }),
    ]);
    return writeSeries(answer, direction === "row" ? "column" : "row");
  });
}

/** A rate table, or one rate for every weight. */
function readTariff(raw: unknown): RateTables {
  const cells = readMatrix(raw, "rates");
  const single = cells.length === 1 && cells[0]?.length === 1;
  return single
    ? readRateTables([["rate"], [readNumber(raw, "rates", { above: 0 })]], "rates")
    : readRateTables(raw, "rates");
}
