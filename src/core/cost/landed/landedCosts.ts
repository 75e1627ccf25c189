import { roundTo } from "../roundTo";
import type { LandedCost, LandedInput } from "./LandedInput";
import { sharedCharge } from "./sharedCharge";

/**
 * Landed cost of each line of a shipment: goods at the currency rate, its share of freight, insurance and handling, and duty on the value
 * free on board (fob) or on goods, freight and insurance (cif). Customs value: WTO Agreement on Customs Valuation, articles 1 and 8.2.
 */
export function landedCosts(input: LandedInput): LandedCost[] {
  const { lines, dutyBase, decimals } = input;
  const goods = lines.map(({ price, units, currencyRate }) => roundTo(price * units * currencyRate, decimals));
  const freight = sharedCharge(input.freight, "freight", lines, goods, decimals);
  const insurance = sharedCharge(input.insurance, "insurance", lines, goods, decimals);
  const handling = sharedCharge(input.handling, "handling", lines, goods, decimals);
  return lines.map(({ dutyRate }, line) => {
    const parts = {
      goods: goods[line] ?? 0,
      freight: freight[line] ?? 0,
      insurance: insurance[line] ?? 0,
      handling: handling[line] ?? 0,
    };
    const base = dutyBase === "fob" ? parts.goods : parts.goods + parts.freight + parts.insurance;
    const duty = roundTo(base * dutyRate, decimals);
    const total = roundTo(parts.goods + parts.freight + parts.insurance + parts.handling + duty, decimals);
    return { ...parts, duty, total };
  });
}
