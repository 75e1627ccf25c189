import { DomainError } from "../../core/DomainError";
import { excessStock } from "../../core/inventory/figures/excessStock";
import { call, isOmitted, readBlock, readMatrix, readPerCell, readPerItem } from "../support";
import { readItemSeries } from "../support/readItemSeries";

/**
 * Excess and obsolete stock: what the demand of the coming periods does not need, walking through it, and what expires before it is
 * sold (the oldest lot is sold first) or has not been used for too long. The two do not overlap.
 * @customfunction EXCESS
 * @param stock Units in stock, a row an item; lots that expire at different times stand side by side. Less than 0 counts as 0.
 * @param demand Demand in units by period, a row an item, 0 or more; one value an item is its demand of every period. A single column is one item whose periods run down, unless stock has as many rows.
 * @param [horizon] Periods of demand that may be in stock (coverage limit), parts of a period too: one value, or one an item. If omitted, as many periods as demand has.
 * @param [shelfLife] Periods for which the stock can still be sold: one value, one an item, or one a lot. 0 or blank: it does not expire; less than 0: it has expired. If omitted, nothing expires.
 * @param [unitCost] Cost of one unit, one value or one an item. If omitted, the values are blank.
 * @param [lastUse] Periods since the item was last used: one value, or one an item. If omitted, 0.
 * @param [obsoleteAfter] Periods without use from which all stock of an item is obsolete; 0 or blank: never. If omitted, 12 where lastUse is given.
 * @param [demandBeyond] Demand a period after the last one given: one value, or one an item. If omitted, the mean of the item's demand.
 * @returns A row an item: excess units; obsolete units; value of the excess; value of the obsolete units.
 * @example =AOP.EXCESS(1200, 80, 6, , 12.5, 2, 12) -> {720,0,9000,0}
 * @example =AOP.EXCESS({100,100}, {20,20,20,20}, 4, {3,8}, 2) -> {80,40,160,80}
 * @example =AOP.EXCESS(100, {20,-20}) -> #VALUE!
 * @source Silver, Pyke & Thomas (2017), section 9.8 (coverage of stock); lots sold oldest first: Nahmias (2011), Perishable Inventory Systems, chapter 1.
 */
export function excess(
  stock: any[][],
  demand: any[][],
  horizon?: any[][],
  shelfLife?: any[][],
  unitCost?: any[][],
  lastUse?: any[][],
  obsoleteAfter?: any[][],
  demandBeyond?: any[][],
): any[][] {
  return call(() => {
    const stocks = readBlock(stock, "stock");
    const rowsOfStock = readMatrix(stock, "stock").map(([first]) => [first ?? null]);
    const { series } = readItemSeries(demand, "demand", [rowsOfStock], { minimum: 0 });
    const count = series.length;
    const shape = { rows: stocks.length, columns: stocks[0]?.length ?? 0 };
    const areLotsOfOne = count === 1 && (shape.rows === 1 || shape.columns === 1);
    if (shape.rows !== count && !areLotsOfOne)
      throw new DomainError("invalid", "inventory.excess.shape", { rows: count, stockRows: shape.rows });
    const lives = readPerCell(shelfLife, "shelfLife", shape, { default: 0 });
    const units = areLotsOfOne ? [stocks.flat()] : stocks;
    const ends = areLotsOfOne ? [lives.flat()] : lives;
    const perItem = (raw: unknown, name: string, fallback: number): number[] =>
      readPerItem(raw, name, count, { default: fallback, minimum: 0 });
    const horizons = perItem(horizon, "horizon", series[0]?.length ?? 0);
    const costs = isOmitted(unitCost) ? null : perItem(unitCost, "unitCost", 0);
    const idle = perItem(lastUse, "lastUse", 0);
    const limits = perItem(obsoleteAfter, "obsoleteAfter", isOmitted(lastUse) ? 0 : 12);
    if (isOmitted(lastUse) && !isOmitted(obsoleteAfter)) throw new DomainError("invalid", "inventory.excess.lastUse");
    const beyond = isOmitted(demandBeyond) ? null : perItem(demandBeyond, "demandBeyond", 0);
    return series.map((row, item) => {
      const limit = limits[item] ?? 0;
      const found = excessStock({
        lots: (units[item] ?? []).map((each, lot) => ({ units: each, life: lifeOf(ends[item]?.[lot] ?? 0) })),
        demand: row,
        demandBeyond: beyond?.[item] ?? row.reduce((sum, each) => sum + each, 0) / row.length,
        horizon: horizons[item] ?? 0,
        isOutOfUse: limit > 0 && (idle[item] ?? 0) >= limit,
      });
      const cost = costs?.[item] ?? null;
      const valueOf = (each: number): number | null => (cost === null ? null : each * cost);
      return [found.excess, found.obsolete, valueOf(found.excess), valueOf(found.obsolete)];
    });
  });
}

/** Excel passes a blank as 0, so that 0 cannot mean "expired". */
function lifeOf(periods: number): number | null {
  return periods === 0 ? null : periods;
}
