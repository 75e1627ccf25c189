import { DomainError } from "../../core/DomainError";
import type { ForecastReasons } from "../../core/demand/explanation/forecastReasons";
import { forecastSentence } from "../../messages/forecastSentence";
import { functionMessage } from "../../messages/functionMessage";
import { call, readForecastRequest, readInteger } from "../support";
import type { ForecastModel } from "../support/choices/ForecastModel";
import { eachInWorkers } from "../support/workers/eachInWorkers";
import { forecastTasks } from "../support/workers/forecastTasks";

/**
 * Tells in plain words and numbers why the forecast of a period is what it is: level, trend and season, the model and how it did on periods that were hidden from it, last year, and the range.
 * @customfunction FORECAST.WHY
 * @param history Demand, a row an item and a column a period, oldest first; a single column is one item. Blank = 0; zeros before the first demand mean "not launched yet".
 * @param horizon Periods to forecast, 1 to 1000.
 * @param [season] Periods a season (12 for months, 1 = none), or "auto": detected from the whole block, 12 if none is found. If omitted, auto.
 * @param {ForecastModel[][]} [model] Model: one word for all items, or a column of words, one an item (blank: auto). If omitted, auto: the model that suits each item.
 * @param [workingDays] Working days of each period of history and then of horizon, one row or column: demand is forecast by the working day. If omitted, periods count alike.
 * @param [period] Period of the horizon to explain, 1 = the first. If omitted, 1.
 * @returns A sentence an item, below each other.
 * @example =AOP.FORECAST.WHY({0,0,0,0}, 2) -> "No demand in the history, so nothing is forecast."
 * @example =AOP.FORECAST.WHY({10,12,14,16,18,20}, 2, 1, "holt", , 2) -> "24 = level 20 + trend 4. Model holt on 6 periods: on the last 1, hidden from it, it was off by 0.0 %, the last value repeated by 10.0 %, the mean of all before by 30.0 %. 8 times out of 10 demand is between 24 and 24."
 * @example =AOP.FORECAST.WHY({10,12,14,16}, 2, 1, "holt", , 3) -> #VALUE!
 * @source The numbers are those of AOP.FORECAST.PARTS, AOP.FORECAST.MODEL and AOP.FORECAST.INTERVAL (80 %).
 */
export function forecastWhy(
  history: any[][],
  horizon: any,
  season?: any,
  model?: ForecastModel[][],
  workingDays?: any[][],
  period?: any,
): any[][] | Promise<any[][]> {
  return call(() => {
    const { inputs, refused } = readForecastRequest({ history, horizon, season, model, workingDays });
    const wanted = readInteger(period, "period", { default: 1, minimum: 1, maximum: inputs[0]?.horizon ?? 1 });
    const reasons = eachInWorkers(
      forecastTasks.reasons,
      inputs.map((input) => ({ input, period: wanted })),
    );
    const write = (results: readonly (ForecastReasons | DomainError)[]): any[][] =>
      results.map((found, item) => {
        const result = refused.get(item) ?? found;
        return [result instanceof DomainError ? result : forecastSentence(result, functionMessage)];
      });
    return reasons instanceof Promise ? reasons.then(write) : write(reasons);
  });
}
