import { DomainError } from "../../core/DomainError";
import { call, readForecastRequest, readOptionalNumber } from "../support";
import type { ForecastModel } from "../support/choices/ForecastModel";
import { eachForecast } from "../support/eachForecast";
import { forecastTasks } from "../support/workers/forecastTasks";

/**
 * Forecasts the demand of every item of a block. Model auto: a combination round the local and global trend model (ARIMA, theta and smoothing
 * beside it) on the history without its season; with one to four seasons of history last year has a share in it; with less than one season
 * the mean; for intermittent items and items that stopped selling two rate models, times the probability that the item still sells. No
 * negative forecasts for a history without negative values.
 * @customfunction FORECAST
 * @param history Demand, a row an item and a column a period, oldest first; a single column is one item. Blank = 0; zeros before the first demand mean "not launched yet".
 * @param horizon Periods to forecast, 1 to 1000.
 * @param [season] Periods a season (12 for months, 1 = none), or "auto": detected from the whole block, 12 if none is found. If omitted, auto.
 * @param {ForecastModel[][]} [model] Model: one word for all items, or a column of words, one an item (blank: auto); drift, ses, holt, damped and the intermittent models know no season. If omitted, auto: the model that suits each item.
 * @param [workingDays] Working days of each period of history and then of horizon, one row or column: demand is forecast by the working day. If omitted, periods count alike.
 * @param [alpha] For model ses only: its smoothing weight, more than 0 and up to 1. If omitted, the one that fits best.
 * @param [firstLevel] With alpha: the level before the first period, units. If omitted, the first value.
 * @returns A row an item, a column a period of the horizon (the other way round for a single column).
 * @example =AOP.FORECAST({10,12,14,16}, 2, 4, "snaive") -> {10,12}
 * @example =AOP.FORECAST({100,120,80,100;5,5,5,5}, 3, 4, "average") -> {100,100,100;5,5,5}
 * @example =AOP.FORECAST({10,20}, 1, 1, "ses", , 0.5, 10) -> {15}
 * @example =AOP.FORECAST({0,0,0,0}, 2) -> {0,0}
 * @example =AOP.FORECAST({10,"n/a",12}, 2) -> #VALUE!
 * @source Local and global trend: Smyl et al. (2025). Theta: Assimakopoulos and Nikolopoulos (2000), Fiorucci et al. (2016). Exponential smoothing: Hyndman et al. (2008). ARIMA: Box et al. (2015), Hyndman and Khandakar (2008). Shrunk seasons: Miller and Williams (2003). Intermittent demand: Syntetos, Boylan and Croston (2005), Teunter et al. (2011), Petropoulos and Kourentzes (2015).
 */
export function forecast(
  history: any[][],
  horizon: any,
  season?: any,
  model?: ForecastModel[][],
  workingDays?: any[][],
  alpha?: any,
  firstLevel?: any,
): any[][] | Promise<any[][]> {
  return call(() => {
    const request = readForecastRequest({ history, horizon, season, model, workingDays });
    const weight = readOptionalNumber(alpha, "alpha", { above: 0, maximum: 1 });
    const level = readOptionalNumber(firstLevel, "firstLevel");
    if (weight === null && level === null) return eachForecast(request, forecastTasks.series, ({ mean }) => [mean]);
    if (weight === null) throw new DomainError("invalid", "demand.forecast.level");
    if (request.inputs.some((input) => input.model !== "ses"))
      throw new DomainError("invalid", "demand.forecast.alpha");
    const weights = { alpha: weight, firstLevel: level };
    const inputs = request.inputs.map((input) => ({ ...input, weights }));
    return eachForecast({ ...request, inputs }, forecastTasks.series, ({ mean }) => [mean]);
  });
}
