import type { ModelReport } from "../../core/demand/modelReport";
import { call, readForecastRequest } from "../support";
import type { ForecastModel } from "../support/choices/ForecastModel";
import { eachForecast } from "../support/eachForecast";
import { forecastTasks } from "../support/workers/forecastTasks";

/**
 * Tells which model AOP.FORECAST uses for each item and how good it is: one row an item, eight columns: model, season length,
 * observations since the first demand, deviation of the one-step errors in the history (RMSE, units), then for the last periods
 * hidden from the model: error share (WAPE), the same of "as last year", bias share (actual - forecast), and the parameters.
 * @customfunction FORECAST.MODEL
 * @param history Demand, a row an item and a column a period, oldest first; a single column is one item. Blank = 0; zeros before the first demand mean "not launched yet".
 * @param horizon Periods to forecast, 1 to 1000.
 * @param [season] Periods a season (12 for months, 1 = none), or "auto": detected from the whole block, 12 if none is found. If omitted, auto.
 * @param {ForecastModel[][]} [model] Model: one word for all items, or a column of words, one an item (blank: auto); drift, ses, holt, damped and the intermittent models know no season. If omitted, auto: the model that suits each item.
 * @param [workingDays] Working days of each period of history and then of horizon, one row or column: demand is forecast by the working day. If omitted, periods count alike.
 * @returns A row an item, eight columns. The deviation is always a number; what cannot be measured is blank.
 * @example =INDEX(AOP.FORECAST.MODEL({10,12,10,12}, 2, 1, "naive"), 1, 4) -> 2
 * @example =INDEX(AOP.FORECAST.MODEL({0,0,3,0,0,0,5,0,0,0,0,4}, 2), 1, 1) -> "intermittent"
 * @example =AOP.FORECAST.MODEL({10,12}, 0) -> #VALUE!
 * @source Holdout test: Tashman (2000), Out-of-sample tests of forecasting accuracy. As many periods as the horizon, at most a quarter of the history.
 */
export function forecastModel(
  history: any[][],
  horizon: any,
  season?: any,
  model?: ForecastModel[][],
  workingDays?: any[][],
): any[][] | Promise<any[][]> {
  return call(() => {
    const request = readForecastRequest({ history, horizon, season, model, workingDays });
    // A report is a row, also where the history is a column.
    return eachForecast<ModelReport, unknown>({ ...request, direction: "row" }, forecastTasks.report, (report) => {
      const parameters = Object.entries(report.parameters).map(
        ([name, value]) => `${name} ${Number(value.toPrecision(4))}`,
      );
      const { model: chosen, season: length, observations, deviation, holdoutWape, naiveWape, holdoutBias } = report;
      return [[chosen, length, observations, deviation, holdoutWape, naiveWape, holdoutBias, parameters.join(", ")]];
    });
  });
}
