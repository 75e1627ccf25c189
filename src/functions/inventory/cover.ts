import { DomainError } from "../../core/DomainError";
import { coverInDays } from "../../core/inventory/coverInDays";
import { forwardCover } from "../../core/inventory/forwardCover";
import { call, isOmitted, readBlock, readChoice, readOptionalNumber, readPerCell } from "../support";

/**
 * Unit of the cover.
 * @customenum {string}
 */
enum CoverUnit {
  /** Periods. */
  periods = "periods",
  /** Days. */
  days = "days",
}

/**
 * Forward cover: for how many of the coming periods, or days, a stock lasts, walking through their demand.
 * @customfunction COVER
 * @param stock Stock in units: closing stock by period, items down and periods across, which meets the demand of the periods after it; or one value an item, which meets demand from the first period.
 * @param demand Demand in units by period, a row an item; 0 or more.
 * @param {CoverUnit} [unit] periods or days. If omitted, periods.
 * @param [days] Days of each period, one value or one a period, for the unit days. If omitted, 30.4375 (a twelfth of a year).
 * @param [demandBeyond] Demand a period after the last one given: one value, or one an item. If omitted, the mean of the item's demand.
 * @param [longest] Longest cover to show; also the answer where demand never uses up the stock. If omitted, no limit, and #N/A there.
 * @returns Cover in the shape of stock; 0 for a stock of 0 or less.
 * @example =AOP.COVER(100, {40,40,40,40}) -> 2.5
 * @example =AOP.COVER({60,20}, {40,40}, "days", 30) -> {45,15}
 * @example =AOP.COVER(100, {0,0}) -> #N/A
 * @source Silver, Pyke & Thomas (2017), section 9.8 (run-out time); forward days of supply.
 */
export function cover(
  stock: any[][],
  demand: any[][],
  unit?: CoverUnit,
  days?: any[][],
  demandBeyond?: any[][],
  longest?: any,
): any[][] {
  return call(() => {
    const stocks = readBlock(stock, "stock");
    const demands = readBlock(demand, "demand", { minimum: 0 });
    const [rows, periods, columns] = [demands.length, demands[0]?.length ?? 0, stocks[0]?.length ?? 0];
    if (stocks.length !== rows || (columns !== 1 && columns !== periods))
      throw new DomainError("invalid", "inventory.cover.shape", { rows, periods, stockRows: stocks.length, columns });
    const isInDays = readChoice(unit, "unit", Object.values(CoverUnit), "periods") === "days";
    const lengths =
      readPerCell(days, "days", { rows: 1, columns: periods }, { default: 365.25 / 12, above: 0 })[0] ?? [];
    const beyond = isOmitted(demandBeyond)
      ? demands.map((row) => [row.reduce((sum, units) => sum + units, 0) / periods])
      : readPerCell(demandBeyond, "demandBeyond", { rows, columns: 1 }, { minimum: 0 });
    const limit = readOptionalNumber(longest, "longest", { above: 0 });
    return stocks.map((row, item) =>
      row.map((units, period) => {
        // One value is the stock before the first period; a row holds closing stocks.
        const next = columns === periods && periods > 1 ? period + 1 : 0;
        const reach = forwardCover(units, (demands[item] ?? []).slice(next), { demandBeyond: beyond[item]?.[0] ?? 0 });
        if (reach === null) return limit ?? new DomainError("notEnoughData", "inventory.cover.endless");
        const shown = isInDays ? coverInDays(reach, lengths.slice(next), lengths[periods - 1] ?? 0) : reach;
        return limit === null ? shown : Math.min(limit, shown);
      }),
    );
  });
}
