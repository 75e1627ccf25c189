import { chance } from "./chance.mjs";
import * as company from "./company.mjs";

const { random, normal } = chance(20260101);

/** Units of an item in a month of the history or after it, all regions, without chance. */
export function expectedUnits(item, month) {
  if (month < (item.from ?? 0) || month > (item.until ?? Infinity)) return 0;
  const season = company.seasons[item.season][month % 12];
  const growth = company.regions.reduce((sum, { share, growth }) => sum + share * (1 + growth) ** (month / 12), 0);
  const rampUp = item.from === undefined ? 1 : Math.min(1, 0.45 + 0.11 * (month - item.from));
  const runDown = item.until === undefined ? 1 : Math.min(1, 0.25 + 0.09 * (item.until - month));
  const promotion = company.promotions.find((each) => each.month === month && each.family === item.family);
  return item.base * season * growth * rampUp * runDown * (1 + (promotion?.uplift ?? 0));
}

/** Rows of the history: month, region, item, units, revenue. */
export function monthlySales() {
  const rows = [];
  for (let month = 0; month < company.history.months; month++) {
    const date = `${company.history.year + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}-01`;
    for (const { region, share, growth } of company.regions) {
      for (const item of company.items) {
        const total = company.regions.reduce((sum, each) => sum + each.share * (1 + each.growth) ** (month / 12), 0);
        const expected = (expectedUnits(item, month) * share * (1 + growth) ** (month / 12)) / total;
        const units = item.intermittent ? spareUnits(item, share) : Math.round(expected * Math.exp(0.055 * normal()));
        if (units <= 0) continue;
        // Net of discounts; prices rise a little each January.
        const price = item.price * 1.02 ** (Math.floor(month / 12) - 2) * (0.955 + 0.01 * random());
        rows.push([date, region, item.sku, units, Math.round(units * price)]);
      }
    }
  }
  return rows;
}

/** A spare part is asked for in some months only, then for a handful. */
function spareUnits(item, share) {
  return random() < item.intermittent * (0.5 + share) ? 1 + Math.floor(random() * item.base) : 0;
}

/** Units of the average month of the year after the history. */
export function averageUnits(item) {
  const months = Array.from({ length: 12 }, (_, month) => expectedUnits(item, company.history.months + month));
  return months.reduce((sum, units) => sum + units, 0) / 12;
}
