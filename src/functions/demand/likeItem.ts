import { seasonLength } from "../../core/demand/seasonality/seasonLength";
import { DomainError } from "../../core/DomainError";
import { call, isOmitted, readChoice, readInteger, readPerItem, readSeason, readSeries, writeSeries } from "../support";
import { answerEach } from "../support/workers/answerEach";
import { demandTasks } from "../support/workers/demandTasks";

/**
 * How a like item's history lies over the new item.
 * @customenum {string}
 */
enum LikeItemAlignment {
  /** By age: the new item's third period is the like item's third, in the season of the new item's own months. */
  launch = "launch",
  /** By calendar: the like item's forecast of the same period, from the launch on. */
  calendar = "calendar",
}

/**
 * What several rows of like items are.
 * @customenum {string}
 */
enum LikeItemRows {
  /** Each row is the like item of a new item of its own. */
  each = "each",
  /** All rows are like items of one new item: its forecast is the mean of theirs. */
  mean = "mean",
}

/**
 * Forecast of a new item by analogy: what a like item sold at the same age after its launch, times a scale. With a season, the like
 * item's season is taken out and that of the new item's own periods put in; past the like item's own life its forecast goes on.
 * @customfunction LIKEITEM
 * @param history Demand of the like item from its launch or before, a row an item and a column a period, oldest first, up to the period before the horizon; a single column is one item. Zeros before the first demand mean "not launched yet".
 * @param launchPeriod Period of the horizon in which the new item's sales begin: 1 is the first; 0, -1 and so on: one, two periods ago. One value, or one an item. Blank: when newSales begin.
 * @param horizon Periods to forecast, 1 to 1000.
 * @param [scale] Units of the new item for one unit of the like item: one value, or one an item. If omitted, newSales over the like item's demand at the same age; without them 1.
 * @param [season] Periods a season (12 for months, 1 = none), or "auto": detected. Used where the like item has two seasons and they show. If omitted, auto.
 * @param {LikeItemAlignment} [alignment] launch or calendar. If omitted, launch.
 * @param [newSales] Sales of the new item so far, in the same periods as history; a row an item.
 * @param {LikeItemRows} [rows] each or mean. If omitted, each.
 * @returns Units by period, a row a new item; turned for a single column.
 * @example =AOP.LIKEITEM({0,0,10,20,30,30}, 2, 4, 0.5, 1) -> {0,5,10,15}
 * @example =AOP.LIKEITEM({10,20,30,40,50,60}, , 2, , 1, , {0,0,0,0,6,12}) -> {18,24}
 * @example =AOP.LIKEITEM({0,0,0}, 1, 4) -> #N/A
 * @source Forecasting by analogy: Goodwin, Dyussekeneva and Meeran (2013), The use of analogies in forecasting the annual sales of new electronics products. Season by classical decomposition (see AOP.FORECAST).
 */
export function likeItem(
  history: any[][],
  launchPeriod: any[][],
  horizon: any,
  scale?: any[][],
  season?: any,
  alignment?: LikeItemAlignment,
  newSales?: any[][],
  rows?: LikeItemRows,
): any[][] | Promise<any[][]> {
  return call(() => {
    const { series, direction } = readSeries(history, "history");
    const count = series.length;
    const periods = readInteger(horizon, "horizon", { minimum: 1, maximum: 1000 });
    const launches = isOmitted(launchPeriod)
      ? null
      : readPerItem(launchPeriod, "launchPeriod", count, { integer: true });
    const scales = isOmitted(scale) ? null : readPerItem(scale, "scale", count, { minimum: 0 });
    const length = readSeason(season) ?? seasonLength(series);
    const aligned = readChoice(alignment, "alignment", Object.values(LikeItemAlignment), "launch");
    const combined = readChoice(rows, "rows", Object.values(LikeItemRows), "each");
    const sales = isOmitted(newSales) ? null : readNewSales(newSales, series);
    const inputs = series.map((row, item) => ({
      history: row,
      horizon: periods,
      season: length,
      alignment: aligned,
      launchPeriod: launches?.[item] ?? null,
      scale: scales?.[item] ?? null,
      newSales: sales?.[item] ?? null,
    }));
    return answerEach(demandTasks.likeItem, inputs, (forecasts) => {
      if (combined === "mean") return writeSeries([meanOf(forecasts, periods)], direction);
      const cells = forecasts.map((row) =>
        row instanceof DomainError ? new Array<DomainError>(periods).fill(row) : row,
      );
      return writeSeries<number | DomainError>(cells, direction);
    });
  });
}

/** One row for each like item, or one for all of them. */
function readNewSales(raw: unknown, series: readonly (readonly number[])[]): (readonly number[])[] {
  const { series: sales } = readSeries(raw, "newSales");
  const [rows, periods] = [series.length, series[0]?.length ?? 0];
  const found = sales[0]?.length ?? 0;
  if ((sales.length !== rows && sales.length !== 1) || found !== periods)
    throw new DomainError("invalid", "demand.likeItem.newSales", { rows, periods, foundRows: sales.length, found });
  return series.map((_, item) => sales[sales.length === 1 ? 0 : item] ?? []);
}

/** A mean needs all its members: the first that has no answer says why. */
function meanOf(forecasts: readonly (readonly number[] | DomainError)[], periods: number): number[] {
  const usable = forecasts.map((forecast) => {
    if (forecast instanceof DomainError) throw forecast;
    return forecast;
  });
  return Array.from(
    { length: periods },
    (_, period) => usable.reduce((sum, each) => sum + (each[period] ?? 0), 0) / usable.length,
  );
}
