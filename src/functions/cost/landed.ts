import { landedCosts } from "../../core/cost/landed/landedCosts";
import type { ShareBasis, ShipmentCharge } from "../../core/cost/landed/LandedInput";
import { DomainError } from "../../core/DomainError";
import { call, readChoice, readOptionalNumber, readPerItem, writeSeries } from "../support";
import { itemsOf } from "../support/itemsOf";

/**
 * What duty is charged on.
 * @customenum {string}
 */
enum DutyBase {
  /** The goods alone, free on board. */
  fob = "fob",
  /** Goods, freight and insurance. */
  cif = "cif",
}

/**
 * What a charge of the whole shipment is shared by.
 * @customenum {string}
 */
enum ShareBasisWord {
  /** The lines' value. */
  value = "value",
  /** The lines' weight. */
  weight = "weight",
  /** The lines' volume. */
  volume = "volume",
  /** The lines' units. */
  units = "units",
}

/**
 * Landed cost of the lines of a shipment: goods, freight, insurance, duty and handling, with the charges of the shipment shared over its lines so that they add up exactly.
 * @customfunction LANDED
 * @param price Price of a unit in the seller's currency, one a line; 0 or more.
 * @param units Units of each line; 0 or more.
 * @param [currencyRate] Own money for one unit of the seller's currency: one value, or one a line. If omitted, 1.
 * @param [freight] Freight in own money: one amount for the shipment, shared by freightBy, or one a line. If omitted, 0.
 * @param [insurance] Insurance in own money: one amount, shared by value, or one a line. If omitted, 0.
 * @param [dutyRate] Duty as a share of the duty base (0.12 for 12 %): one value, or one a line. If omitted, 0.
 * @param [handling] Handling, brokerage and other charges that bear no duty, in own money: one amount, shared by handlingBy, or one a line. If omitted, 0.
 * @param {DutyBase} [base] fob (United States, Canada, Australia) or cif (European Union, China, India and most others). If omitted, cif.
 * @param {ShareBasisWord} [freightBy] value, weight, volume or units. If omitted, value.
 * @param {ShareBasisWord} [handlingBy] value, weight, volume or units. If omitted, value.
 * @param [weight] Weight of each whole line in any unit, to share by it.
 * @param [volume] Volume of each whole line in any unit, to share by it.
 * @param [decimals] Digits behind the point that amounts are rounded to, by the largest remainder: 2 for cents. If omitted, not rounded.
 * @returns A row a line: landed cost a unit, goods, freight, insurance, duty, handling, total (the sum of the five).
 * @example =AOP.LANDED(40, 500, 1.08, 2100, , 0.12, 300, "fob") -> {53.184,21600,2100,0,2592,300,26592}
 * @example =AOP.LANDED({10;20}, {100;50}, , 100, , {0.1;0}, , "cif", "weight", , {1;2}, , 2) -> {11.3666,1000,33.33,0,103.33,0,1136.66;21.3334,1000,66.67,0,0,0,1066.67}
 * @example =AOP.LANDED({10;20}, {100;50}, , 100, , , , , "weight") -> #VALUE!
 * @source Customs value: WTO Agreement on Customs Valuation, articles 1 and 8; landed cost: Chopra & Meindl (2016), Supply Chain Management, chapter 15.
 */
export function landed(
  price: any[][],
  units: any[][],
  currencyRate?: any[][],
  freight?: any[][],
  insurance?: any[][],
  dutyRate?: any[][],
  handling?: any[][],
  base?: DutyBase,
  freightBy?: ShareBasisWord,
  handlingBy?: ShareBasisWord,
  weight?: any[][],
  volume?: any[][],
  decimals?: any,
): any[][] {
  return call(() => {
    const { count, direction } = itemsOf(price, units, dutyRate, weight, volume);
    const amounts = (raw: unknown, name: string, standard?: number): number[] =>
      readPerItem(raw, name, count, { minimum: 0, ...(standard === undefined ? {} : { default: standard }) });
    const charge = (raw: unknown, name: string, by: `${ShareBasisWord}`): ShipmentCharge => {
      const lines = amounts(raw, name, 0);
      return itemsOf(raw).count > 1 ? { lines } : { total: lines[0] ?? 0, by };
    };
    const basis = (raw: unknown, name: string): ShareBasis =>
      readChoice(raw, name, Object.values(ShareBasisWord), "value");
    const columns = {
      price: amounts(price, "price"),
      units: amounts(units, "units"),
      currencyRate: readPerItem(currencyRate, "currencyRate", count, { default: 1, above: 0 }),
      dutyRate: readPerItem(dutyRate, "dutyRate", count, { default: 0, minimum: 0, maximum: 10 }),
      weight: amounts(weight, "weight", 0),
      volume: amounts(volume, "volume", 0),
    };
    const at = (name: keyof typeof columns, line: number): number => columns[name][line] ?? 0;
    const costs = landedCosts({
      lines: columns.price.map((_, line) => ({
        price: at("price", line),
        units: at("units", line),
        currencyRate: at("currencyRate", line),
        dutyRate: at("dutyRate", line),
        weight: at("weight", line),
        volume: at("volume", line),
      })),
      freight: charge(freight, "freight", basis(freightBy, "freightBy")),
      insurance: charge(insurance, "insurance", "value"),
      handling: charge(handling, "handling", basis(handlingBy, "handlingBy")),
      dutyBase: readChoice(base, "base", Object.values(DutyBase), "cif"),
      decimals: readOptionalNumber(decimals, "decimals", { minimum: -9, maximum: 9, integer: true }),
    });
    const rows = costs.map(({ goods, freight: carriage, insurance: cover, duty, handling: handled, total }, line) => [
      at("units", line) > 0 ? total / at("units", line) : new DomainError("divisionByZero", "cost.landed.noUnits"),
      ...[goods, carriage, cover, duty, handled, total],
    ]);
    return writeSeries<number | DomainError>(rows, direction === "row" && count > 1 ? "column" : "row");
  });
}
