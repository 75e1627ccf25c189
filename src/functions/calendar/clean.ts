import { seasonLength } from "../../core/demand/seasonality/seasonLength";
import { DomainError } from "../../core/DomainError";
import { functionMessage } from "../../messages/functionMessage";
import { call, isOmitted, readChoice, readItemSeries, readMarks, readOptionalNumber, readSeason } from "../support";
import { answerRows } from "../support/answerRows";
import { historyTasks } from "../support/workers/historyTasks";

/**
 * What takes the place of a value that is repaired.
 * @customenum {string}
 */
enum CleanMethod {
  /** The demand to be expected from the other periods: level and season. */
  seasonal = "seasonal",
  /** The line between the nearest periods that are kept. */
  interpolate = "interpolate",
  /** The median of the five nearest periods that are kept. */
  median = "median",
  /** The limit: mean plus or minus so many standard deviations. */
  clip = "clip",
}

/**
 * Repairs a history: replaces odd values and makes up for days out of stock. Only what is asked is repaired: with flags nothing but the
 * flagged periods, without them what AOP.OUTLIERS finds, but for a new level. What is not repaired stays as it is.
 * @customfunction CLEAN
 * @param history Demand, a row an item and a column a period, oldest first; a single column is one item. Blank = 0; zeros before the first demand mean "not launched yet".
 * @param [season] Periods a season (12 for months, 1 = none), or "auto": detected from the whole block, 12 if none is found. If omitted, auto.
 * @param {CleanMethod} [method] seasonal: the demand to be expected, level and season; interpolate: the line between the neighbours; median: of the five nearest periods; clip: the limit, mean ± k standard deviations (sample, of the deseasonalised demand where there is a season). If omitted, seasonal.
 * @param [flags] Which periods to repair, in the shape of history: any text, TRUE or number other than 0; or FALSE: none. The answer of AOP.OUTLIERS is taken as it is, its new levels left alone. If omitted, the odd values are found.
 * @param [stockoutDays] Days out of stock, in the shape of history (or one a period). If omitted, none.
 * @param [daysInPeriod] Days on which each period sells, one value, one a period or a block; needed with stockoutDays.
 * @param [limit] Standard deviations from which a value is odd, or at which it is clipped. If omitted, 3.5 robust ones; to clip, 3.
 * @returns The history, repaired, in its shape.
 * @example =AOP.CLEAN({10,11,9,10,40,10,11,9}, 1) -> {10,11,9,10,10,10,11,9}
 * @example =AOP.CLEAN({10,11,9,10,40,10,11,9}, 1, "clip", , , , 2) -> {10,11,9,10,35.017,10,11,9}
 * @example =AOP.CLEAN({10,11,9,10,40,10,12,9}, 1, "interpolate", {0,0,0,0,0,1,0,0}) -> {10,11,9,10,40,26,12,9}
 * @example =AOP.CLEAN({10,11,9,10,40,10,11,9}, 1, , FALSE, {0,0,0,15,0,0,0,0}, 30) -> {10,11,9,20,40,10,11,9}
 * @example =AOP.CLEAN({10,11,9,10,40,10,11,9}, 1, , {0,1}) -> #VALUE!
 * @source Iglewicz and Hoaglin (1993), How to Detect and Handle Outliers; clipping at mean ± k standard deviations.
 */
export function clean(
  history: any[][],
  season?: any,
  method?: CleanMethod,
  flags?: any[][],
  stockoutDays?: any[][],
  daysInPeriod?: any[][],
  limit?: any,
): any[][] | Promise<any[][]> {
  return call(() => {
    const { series, direction, matching } = readItemSeries(history, "history", []);
    const periods = readSeason(season) ?? seasonLength(series);
    const how = readChoice(method, "method", Object.values(CleanMethod), "seasonal");
    const harmless = functionMessage("demand.outliers.reason.newLevel").split("{")[0] ?? "";
    const marks = isOmitted(flags) ? null : readMarks(flags, "flags", { series, direction }, harmless);
    const bound = readOptionalNumber(limit, "limit", { above: 0 });
    const daysOut = isOmitted(stockoutDays) ? null : matching(stockoutDays, "stockoutDays", { minimum: 0 });
    if (daysOut && isOmitted(daysInPeriod)) throw new DomainError("invalid", "demand.clean.days");
    const days = daysOut ? matching(daysInPeriod, "daysInPeriod", { above: 0 }) : null;
    const inputs = series.map((demand, row) => ({
      history: demand,
      season: periods,
      method: how,
      limit: bound,
      flags: marks?.[row] ?? null,
      stockouts: daysOut && days ? { daysOut: daysOut[row] ?? [], days: days[row] ?? [] } : null,
    }));
    const shape = { rows: 1, columns: series[0]?.length ?? 0, direction };
    return answerRows(historyTasks.clean, inputs, shape, (repaired) => [repaired]);
  });
}
