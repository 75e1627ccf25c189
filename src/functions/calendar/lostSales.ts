import { unconstrainedDemand } from "../../core/demand/history/unconstrainedDemand";
import { seasonLength } from "../../core/demand/seasonality/seasonLength";
import { call, eachRow, readChoice, readItemSeries, readSeason, writeSeries } from "../support";

/**
 * How the days without stock would have sold.
 * @customenum {string}
 */
enum LostSalesMethod {
  /** Like the days with stock of the same period. */
  own = "own",
  /** Like the item's usual day at that time of the year. */
  usual = "usual",
}

/**
 * What is shown.
 * @customenum {string}
 */
enum LostSalesAnswer {
  /** Sales and lost sales together. */
  demand = "demand",
  /** The lost sales alone. */
  lost = "lost",
}

/**
 * Estimates the demand as it would have been with stock on every day, from the days out of stock. It is never less than the sales.
 * @customfunction LOSTSALES
 * @param sales Sales, units: a row an item and a column a period; a single column is one item. Blank = 0; zeros before the first sale mean "not launched yet".
 * @param daysOut Days of each period on which the item was out of stock: in the shape of sales, one a period, or one value.
 * @param daysInPeriod Days of each period on which it could have been sold: one value, one a period, or a block; counted like daysOut (calendar days or working days).
 * @param {LostSalesMethod} [method] own: the days without stock would have sold like the others of the period; usual: like the item's usual day at that time of the year, which is calmer where few days are left. A period without any stock takes the usual day by both. If omitted, own.
 * @param [season] Periods a season (12 for months, 1 = none) of the usual day, or "auto". If omitted, auto.
 * @param {LostSalesAnswer} [answer] demand: sales and lost sales together; lost: the lost sales alone. If omitted, demand.
 * @returns Units in the shape of sales; #N/A in the rows of items that never were in stock.
 * @example =AOP.LOSTSALES({100,60,0}, {0,12,30}, 30) -> {100,100,100}
 * @example =AOP.LOSTSALES({90,60,90}, {0,12,0}, 30, "usual", 1, "lost") -> {0,36,0}
 * @example =AOP.LOSTSALES({100,60}, {0,35}, 30) -> #VALUE!
 * @source Nahmias (1994), Demand estimation in lost sales inventory systems; rate of sale on the days with stock.
 */
export function lostSales(
  sales: any[][],
  daysOut: any[][],
  daysInPeriod: any[][],
  method?: LostSalesMethod,
  season?: any,
  answer?: LostSalesAnswer,
): any[][] {
  return call(() => {
    const { series, direction, matching } = readItemSeries(sales, "sales", []);
    const out = matching(daysOut, "daysOut", { minimum: 0 });
    const days = matching(daysInPeriod, "daysInPeriod", { above: 0 });
    const how = readChoice(method, "method", Object.values(LostSalesMethod), "own");
    const periods = readSeason(season) ?? seasonLength(series);
    const isLost = readChoice(answer, "answer", Object.values(LostSalesAnswer), "demand") === "lost";
    const rows = eachRow(series.length, series[0]?.length ?? 0, (row) => {
      const sold = series[row] ?? [];
      const input = { sales: sold, daysOut: out[row] ?? [], days: days[row] ?? [], season: periods, method: how };
      return unconstrainedDemand(input).map((demand, t) => (isLost ? demand - (sold[t] ?? 0) : demand));
    });
    return writeSeries(rows, direction);
  });
}
