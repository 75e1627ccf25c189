import { call, readForecastRequest } from "../support";
import type { ForecastModel } from "../support/choices/ForecastModel";
import { eachForecast } from "../support/eachForecast";
import { forecastTasks } from "../support/workers/forecastTasks";

/**
 * Gives what the model of AOP.FORECAST would have forecast one period ahead for each period of the history: the fit to lay over the history in a chart.
 * @customfunction FORECAST.FIT
 * @param history Demand, a row an item and a column a period, oldest first; a single column is one item. Blank = 0; zeros before the first demand mean "not launched yet".
 * @param horizon Periods to forecast, 1 to 1000.
 * @param [season] Periods a season (12 for months, 1 = none), or "auto": detected from the whole block, 12 if none is found. If omitted, auto.
 * @param {ForecastModel[][]} [model] Model: one word for all items, or a column of words, one an item (blank: auto). If omitted, auto: the model that suits each item.
 * @param [workingDays] Working days of each period of history and then of horizon, one row or column: demand is forecast by the working day. If omitted, periods count alike.
 * @returns The shape of history: one-step forecasts, blank before the first demand and where the model had too little history.
 * @example =AOP.FORECAST.FIT({10,12,14,16}, 1, 1, "naive") -> {"",10,12,14}
 * @example =AOP.FORECAST.FIT({0,0,8,9}, 1, 1, "naive") -> {"","","",8}
 * @example =AOP.FORECAST.FIT({10,"n/a",14}, 1) -> #VALUE!
 * @source One-step-ahead fits: Hyndman and Athanasopoulos (2021), section 5.3. The parameters are those of the whole history.
 */
export function forecastFit(
  history: any[][],
  horizon: any,
  season?: any,
  model?: ForecastModel[][],
  workingDays?: any[][],
): any[][] | Promise<any[][]> {
  return call(() => {
    const request = readForecastRequest({ history, horizon, season, model, workingDays });
    return eachForecast<{ fitted: readonly (number | null)[] }, number | null>(
      request,
      forecastTasks.series,
      ({ fitted }) => [fitted],
    );
  });
}
