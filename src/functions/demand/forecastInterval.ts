import { predictionBounds } from "../../core/demand/predictionBounds";
import { call, readChoice, readForecastRequest, readNumber } from "../support";
import type { ForecastModel } from "../support/choices/ForecastModel";
import { eachForecast } from "../support/eachForecast";
import { forecastTasks } from "../support/workers/forecastTasks";

/**
 * Which bounds to return.
 * @customenum {string}
 */
enum IntervalBound {
  /** The lower bound. */
  lower = "lower",
  /** The upper bound. */
  upper = "upper",
  /** Two rows an item, the lower bound first. */
  both = "both",
}

/**
 * Gives the bounds between which the demand of each period will lie with a given probability, around the forecast of AOP.FORECAST.
 * @customfunction FORECAST.INTERVAL
 * @param history Demand, a row an item and a column a period, oldest first; a single column is one item. Blank = 0; zeros before the first demand mean "not launched yet".
 * @param horizon Periods to forecast, 1 to 1000.
 * @param [season] Periods a season (12 for months, 1 = none), or "auto": detected from the whole block, 12 if none is found. If omitted, auto.
 * @param {ForecastModel[][]} [model] Model: one word for all items, or a column of words, one an item (blank: auto); drift, ses, holt, damped and the intermittent models know no season. If omitted, auto: the model that suits each item.
 * @param [workingDays] Working days of each period of history and then of horizon, one row or column: demand is forecast by the working day. If omitted, periods count alike.
 * @param [level] Probability that the demand lies between the two bounds, more than 0 and less than 1. If omitted, 0.8.
 * @param {IntervalBound} [bound] lower, upper, or both: two rows an item, the lower bound first. If omitted, both.
 * @returns A row an item (two for both), a column a period of the horizon; turned for a single column.
 * @example =AOP.FORECAST.INTERVAL({10,12,10,12,10,12}, 1, 1, "naive", , 0.8, "upper") -> {14.56}
 * @example =AOP.FORECAST.INTERVAL({5,5,5,5}, 2, 1, "naive") -> {5,5;5,5}
 * @example =AOP.FORECAST.INTERVAL({10,12,11,13}, 3, 1, "naive", , 80) -> #VALUE!
 * @source Variance of exponential smoothing forecasts: Hyndman et al. (2008), section 6.3. Errors as measured on competition series for model auto (docs/methods.md), normal for single models, negative binomial or gamma for intermittent demand.
 */
export function forecastInterval(
  history: any[][],
  horizon: any,
  season?: any,
  model?: ForecastModel[][],
  workingDays?: any[][],
  level?: any,
  bound?: IntervalBound,
): any[][] | Promise<any[][]> {
  return call(() => {
    const request = readForecastRequest({ history, horizon, season, model, workingDays });
    const probability = readNumber(level, "level", { default: 0.8, above: 0, below: 1 });
    const wanted = readChoice(bound, "bound", Object.values(IntervalBound), "both");
    return eachForecast(request, forecastTasks.series, (result) => {
      const { lower, upper } = predictionBounds(result, probability);
      if (wanted === "both") return [lower, upper];
      return wanted === "lower" ? [lower] : [upper];
    });
  });
}
