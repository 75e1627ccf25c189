import { DomainError } from "../../core/DomainError";
import { freightCharge, type FreightCharge } from "../../core/logistics/freight/freightCharge";
import { call, isOmitted, readBlock, readChoice, readFlag, readNumber, readPerCell, writeSeries } from "../support";
import { eachItem } from "../support/eachItem";
import { readKeyPerCell } from "../support/readKeyPerCell";
import { readRateTables } from "../support/readRateTables";

/**
 * What is returned.
 * @customenum {string}
 */
enum FreightOutput {
  /** Line haul, fuel and accessorials together. */
  charge = "charge",
  /** The charge by weight, distance and minimum alone. */
  linehaul = "linehaul",
  /** The fuel surcharge. */
  fuel = "fuel",
  /** The accessorials. */
  accessorials = "accessorials",
  /** Weight that one shipment is billed for. */
  ratedweight = "ratedweight",
  /** For a row or column of weights: charge, line haul, fuel, accessorials, rated weight. */
  parts = "parts",
}

/**
 * Freight by a rate table with weight breaks: rate, flat charge, charge by distance, minimum, deficit weight, zones, fuel and accessorials. One value, or one for each cell of a block.
 * @customfunction FREIGHT
 * @param weight Weight to send, in the tariff's unit (kg, lb); chargeable weight where volume counts (AOP.CHARGEABLE). No weight costs nothing.
 * @param rates Rate table with a header, columns in any order: from (weight from which the row holds), to (greatest weight; blank = up to the next row, no end for the last), rate (money for rateWeight of weight), flat (money a shipment), per distance (money a km or mile), minimum (least line haul; blank = that of the row before), zone (zone or lane). Those that are not needed may be left out.
 * @param [rateWeight] Weight that a rate is for: 100 for rates per cwt or 100 kg, 1000 for rates a tonne. If omitted, 1.
 * @param [zone] Zone or lane as in the table: one, or one for each weight (a row, a column or a block). Needed if the table has zones.
 * @param [distance] Km or miles, as the rates by distance: one, or one for each weight. Needed if the table has such rates.
 * @param [fuel] Fuel surcharge as a share of the line haul, 0.2 for 20 %: one, or one for each weight. If omitted, 0.
 * @param [accessorials] Money a shipment for lift gate, appointment, toll ..., without fuel: one, or one for each weight. If omitted, 0.
 * @param [deficitWeight] TRUE: a shipment is billed as the least weight of a higher break where that costs less. If omitted, TRUE.
 * @param [shipments] Equal shipments that the weight goes in; minimum, flat, distance and accessorials are paid for each: one, or one for each weight. If omitted, 1.
 * @param {FreightOutput} [output] charge, linehaul, fuel, accessorials, ratedweight or parts. If omitted, charge.
 * @param [volume] Volume to send, where a light load pays by volume: one, or one for each weight. If omitted, weight alone counts.
 * @param [weightPerVolume] Weight that one unit of volume counts as: 167 kg a m3 by air, 1000 for sea W/M, 333 by road. Needed with volume; AOP.CHARGEABLE knows rounding and pieces too.
 * @returns Money in the shape of weight. For parts a row a weight (a column, if weight is a row).
 * @example =AOP.FREIGHT(420, {"from","rate","minimum";0,48,95;500,40,0;1000,33,0}, 100) -> 200
 * @example =AOP.FREIGHT({420;60}, {"from","rate","minimum";0,48,95;500,40,0;1000,33,0}, 100, , , 0.25, 30, , , "parts") -> {280,200,50,30,500;148.75,95,23.75,30,60}
 * @example =AOP.FREIGHT({800,1200}, {"zone","from","to","rate","per distance";"North",0,1000,0.1,0.5;"South",0,2000,0.2,0.4}, , {"North","South"}, {120,50}) -> {140,260}
 * @example =AOP.FREIGHT(120, {"from","rate";0,3;200,2.5}, , , , , , , , "ratedweight", 1.5, 167) -> 250.5
 * @example =AOP.FREIGHT(2500, {"from","to","rate";0,2000,0.2}) -> #VALUE!
 * @source Coyle, Novack & Gibson, Transportation: A Supply Chain Perspective, weight breaks; Ballou (2004), Business Logistics, chapter 6.
 */
export function freight(
  weight: any[][],
  rates: any[][],
  rateWeight?: any,
  zone?: any[][],
  distance?: any[][],
  fuel?: any[][],
  accessorials?: any[][],
  deficitWeight?: any,
  shipments?: any[][],
  output?: FreightOutput,
  volume?: any[][],
  weightPerVolume?: any,
): any[][] {
  return call(() => {
    const weights = readBlock(weight, "weight", { minimum: 0 });
    const shape = { rows: weights.length, columns: weights[0]?.length ?? 0 };
    const tariff = readRateTables(rates, "rates");
    if (tariff.hasZones && isOmitted(zone)) throw new DomainError("invalid", "logistics.freight.zoneMissing");
    if (tariff.needsDistance && isOmitted(distance)) throw new DomainError("invalid", "logistics.freight.distance");
    const zones = readKeyPerCell(zone, "zone", shape).flat();
    const each = (raw: unknown, argument: string, fallback: number): number[] =>
      readPerCell(raw, argument, shape, { default: fallback, minimum: 0 }).flat();
    const [distances, fuels, extras, counts] = [
      each(distance, "distance", 0),
      each(fuel, "fuel", 0),
      each(accessorials, "accessorials", 0),
      each(shipments, "shipments", 1),
    ] as const;
    const per = readNumber(rateWeight, "rateWeight", { default: 1, above: 0 });
    const mayRaise = readFlag(deficitWeight, "deficitWeight", true);
    const shown = readChoice(output, "output", Object.values(FreightOutput), "charge");
    if (shown === "parts" && shape.rows > 1 && shape.columns > 1)
      throw new DomainError("invalid", "logistics.freight.partsOfBlock");
    const volumes = each(volume, "volume", 0);
    const density = isOmitted(volume) ? 0 : readNumber(weightPerVolume, "weightPerVolume", { above: 0 });
    const flat = weights.flat().map((own, cell) => Math.max(own, (volumes[cell] ?? 0) * density));
    const charges = eachItem(flat.length, (cell) => {
      const own = flat[cell] ?? 0;
      return freightCharge({
        table: own === 0 ? { zone: "", breaks: [] } : tariff.tableOf(zones[cell] ?? ""),
        weight: own,
        shipments: counts[cell] ?? 1,
        rateWeight: per,
        deficitWeight: mayRaise,
        distance: distances[cell] ?? 0,
        fuel: fuels[cell] ?? 0,
        accessorials: extras[cell] ?? 0,
      });
    });
    if (shown !== "parts")
      return weights.map((row, index) =>
        row.map((_, column) => figure(charges[index * shape.columns + column], shown)),
      );
    const parts = ["charge", "linehaul", "fuel", "accessorials", "ratedweight"] as const;
    return writeSeries(
      charges.map((charge) => parts.map((name) => figure(charge, name))),
      shape.columns === 1 ? "row" : "column",
    );
  });
}

function figure(
  charge: FreightCharge | DomainError | undefined,
  name: Exclude<`${FreightOutput}`, "parts">,
): number | DomainError | undefined {
  if (charge === undefined || charge instanceof DomainError) return charge;
  return charge[properties[name]];
}

const properties = {
  ...({ charge: "charge", linehaul: "lineHaul", fuel: "fuel" } as const),
  ...({ accessorials: "accessorials", ratedweight: "ratedWeight" } as const),
};
