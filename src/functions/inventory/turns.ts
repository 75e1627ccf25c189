import { DomainError } from "../../core/DomainError";
import { periodAverages } from "../../core/inventory/figures/periodAverages";
import { stockTurns } from "../../core/inventory/figures/stockTurns";
import { call, isOmitted, readBlock, readChoice, readInteger, readNumber, readSeries, writeSeries } from "../support";

/**
 * What the answer counts.
 * @customenum {string}
 */
enum TurnsUnit {
  /** Times a year that the inventory is sold. */
  turns = "turns",
  /** Days on hand: how long the inventory lasts at the rate of the cost of sales. */
  days = "days",
}

/**
 * Inventory turns a year, or days on hand: cost of sales, as a rate a year, over the average inventory of the same periods.
 * @customfunction TURNS
 * @param costOfSales Cost of sales by period, a row an item; a single column is one item whose periods run down.
 * @param inventory Inventory at cost in the same rows: one value a period, or the opening and then each closing (one more than there are periods; a period then counts with the mean of its two), or one average for all.
 * @param [trailing] Periods that each figure looks back on (12: the last twelve months), for a figure a period; the first ones look back on what there is. If omitted, one figure for all periods.
 * @param {TurnsUnit} [unit] turns or days. If omitted, turns.
 * @param [periodsPerYear] Periods in a year: 12 for months, 52 for weeks, 1 for yearly values. If omitted, 12.
 * @param [daysPerYear] Days of a year for days on hand. If omitted, 365.
 * @returns One figure an item, or one a period in the direction of costOfSales. #DIV/0! where there is no inventory, and for days where nothing was sold.
 * @example =AOP.TURNS({100,120,140}, {200,220,240,260}) -> 6.26087
 * @example =AOP.TURNS({100,120,140}, {200,220,240}, 2, "days") -> {60.833333,58.068182,53.814103}
 * @example =AOP.TURNS({100,120}, {0,0}) -> #DIV/0!
 * @source Chopra & Meindl (2016), Supply Chain Management, chapter 3; Silver, Pyke & Thomas (2017), Inventory and Production Management in Supply Chains, section 1.4.
 */
export function turns(
  costOfSales: any[][],
  inventory: any[][],
  trailing?: any,
  unit?: TurnsUnit,
  periodsPerYear?: any,
  daysPerYear?: any,
): any[][] {
  return call(() => {
    const { series, direction } = readSeries(costOfSales, "costOfSales");
    const block = readBlock(inventory, "inventory");
    const stocks = direction === "column" ? [block.flat()] : block;
    const [rows, periods] = [series.length, series[0]?.length ?? 0];
    const columns = stocks[0]?.length ?? 0;
    if (stocks.length !== rows || ![1, periods, periods + 1].includes(columns))
      throw new DomainError("invalid", "inventory.turns.shape", { rows, periods, stockRows: stocks.length, columns });
    const isWhole = isOmitted(trailing);
    const window = isWhole ? periods : readInteger(trailing, "trailing", { minimum: 1 });
    const isInDays = readChoice(unit, "unit", Object.values(TurnsUnit), "turns") === "days";
    const perYear = readNumber(periodsPerYear, "periodsPerYear", { default: 12, above: 0 });
    const days = readNumber(daysPerYear, "daysPerYear", { default: 365, above: 0 });
    const figures = series.map((row, item) => {
      const averageInventory = periodAverages(stocks[item] ?? [], periods);
      const all = stockTurns({ costOfSales: row, averageInventory, trailing: window, periodsPerYear: perYear });
      const shown = isInDays ? all.map((each) => daysOnHand(each, days)) : all;
      return isWhole ? shown.slice(-1) : shown;
    });
    return writeSeries(figures, isWhole ? "row" : direction);
  });
}

function daysOnHand(turnsAYear: number | DomainError, days: number): number | DomainError {
  if (turnsAYear instanceof DomainError) return turnsAYear;
  return turnsAYear > 0 ? days / turnsAYear : new DomainError("divisionByZero", "inventory.turns.noSales");
}
