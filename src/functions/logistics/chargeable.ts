import { DomainError } from "../../core/DomainError";
import { chargeableWeight } from "../../core/logistics/freight/chargeableWeight";
import { call, eachRow, readBlock, readChoice, readOptionalNumber, readPerItem } from "../support";
import { itemsOf } from "../support/itemsOf";

/**
 * By which rule volume counts as weight.
 * @customenum {string}
 */
enum ChargeableModeWord {
  /** Air freight: cm, kg, 6000 cm3 a kg (express: divisor 5000), the shipment to the next half kg. */
  air = "air",
  /** Sea W/M: cm, kg, 1 m3 counts as 1 t, not rounded. */
  sea = "sea",
  /** Parcel: inches, lb, 139 cubic inches a lb, each parcel to the next lb. */
  parcel = "parcel",
  /** Road: cm, kg, 1 m3 counts as 333 1/3 kg (divisor 3000), a loading metre as 1850 kg, not rounded. */
  road = "road",
}

/**
 * What is returned.
 * @customenum {string}
 */
enum ChargeableOutput {
  /** The weight that freight is paid for. */
  chargeable = "chargeable",
  /** Chargeable, volumetric and actual weight. */
  all = "all",
}

const rules = {
  air: { divisor: 6000, step: 0.5, byPiece: false, cubic: 1e6 },
  sea: { divisor: 1000, step: 0, byPiece: false, cubic: 1e6 },
  parcel: { divisor: 139, step: 1, byPiece: true, cubic: 1 },
  road: { divisor: 3000, step: 0, byPiece: false, cubic: 1e6 },
} as const;

/**
 * Chargeable weight: the greater of actual and volumetric weight, by the rule of the mode. One value, or one for each shipment of a column.
 * @customfunction CHARGEABLE
 * @param weight Actual weight of one piece in kg (parcel: lb): one value, or one a shipment.
 * @param dimensions Length, width and height of one piece in cm (parcel: inches), three columns; or one column, its volume in m3 (parcel: cubic inches). One row a shipment, or one for all.
 * @param {ChargeableModeWord} [mode] air, sea, parcel or road. If omitted, air.
 * @param [divisor] Cubic cm (parcel: cubic inches) that count as 1 kg (1 lb); any units that fit weight and dimensions. If omitted, 6000 by air, 1000 by sea, 139 for parcels, 3000 by road.
 * @param [rounding] The weight is rounded up to whole steps of this; 0 for none. If omitted, 0.5 by air, 1 for parcels, else none.
 * @param [pieces] Equal pieces of the shipment; a whole number, one value or one a shipment. Parcels are rounded each, else the shipment. If omitted, 1.
 * @param [loadingMetres] By road: loading metres of the shipment, each counting as 1850 kg: one value, or one a shipment. If omitted, 0.
 * @param {ChargeableOutput} [output] chargeable or all. If omitted, chargeable.
 * @returns A row a shipment: weight in the unit of weight, of all pieces; for all three columns: chargeable, volumetric, actual.
 * @example =AOP.CHARGEABLE(15, {18,14,12}, "parcel", , , , , "all") -> {22,21.755396,15}
 * @example =AOP.CHARGEABLE({120;300}, {100,80,90;100,80,90}) -> {120;300}
 * @example =AOP.CHARGEABLE(120, 1.13, "air", 5000) -> 226
 * @example =AOP.CHARGEABLE(900, 1.4, "sea") -> 1400
 * @example =AOP.CHARGEABLE(15, {18,14}, "parcel") -> #VALUE!
 * @source IATA, The Air Cargo Tariff and Rules, 3.9; UPS and FedEx service guides (divisor 139); W/M of sea tariffs; 1 m3 = 333 kg and 1 loading metre = 1850 kg of European road tariffs.
 */
export function chargeable(
  weight: any[][],
  dimensions: any[][],
  mode?: ChargeableModeWord,
  divisor?: any,
  rounding?: any,
  pieces?: any[][],
  loadingMetres?: any[][],
  output?: ChargeableOutput,
): any[][] {
  return call(() => {
    const by = readChoice(mode, "mode", Object.values(ChargeableModeWord), "air");
    const rule = rules[by];
    const sizes = readBlock(dimensions, "dimensions", { minimum: 0 });
    const columns = sizes[0]?.length ?? 0;
    if (columns !== 1 && columns !== 3) throw new DomainError("invalid", "logistics.chargeable.columns", { columns });
    const { count } = itemsOf(
      weight,
      pieces,
      loadingMetres,
      sizes.map(() => [0]),
    );
    const volumes = sizes.map(([length = 0, width, height]) =>
      width === undefined || height === undefined ? [length * rule.cubic] : [length * width * height],
    );
    const volume = readPerItem(volumes, "dimensions", count);
    const weights = readPerItem(weight, "weight", count, { minimum: 0 });
    const counts = readPerItem(pieces, "pieces", count, { default: 1, minimum: 0, integer: true });
    const metres = readPerItem(loadingMetres, "loadingMetres", count, { default: 0, minimum: 0 });
    if (by !== "road" && metres.some((each) => each > 0))
      throw new DomainError("invalid", "logistics.chargeable.loadingMetres", { mode: by });
    const cubic = readOptionalNumber(divisor, "divisor", { above: 0 }) ?? rule.divisor;
    const step = readOptionalNumber(rounding, "rounding", { minimum: 0 }) ?? rule.step;
    const all = readChoice(output, "output", Object.values(ChargeableOutput), "chargeable") === "all";
    return eachRow(count, all ? 3 : 1, (shipment) => {
      const found = chargeableWeight({
        weight: weights[shipment] ?? 0,
        volume: volume[shipment] ?? 0,
        pieces: counts[shipment] ?? 1,
        divisor: cubic,
        step,
        byPiece: rule.byPiece,
        loadingMetres: metres[shipment] ?? 0,
        weightPerLoadingMetre: 1850,
      });
      return all ? [found.chargeable, found.volumetric, found.actual] : [found.chargeable];
    });
  });
}
