import { DomainError } from "../../core/DomainError";
import type { SeriesForecast } from "../../core/demand/forecastSeries";
import { leadTimeQuantile } from "../../core/demand/uncertainty/leadTimeQuantile";
import { periodQuantiles } from "../../core/demand/uncertainty/periodQuantiles";
import { call, readForecastRequest, readOptionalNumber, readVector } from "../support";
import type { ForecastModel } from "../support/choices/ForecastModel";
import { eachForecast } from "../support/eachForecast";
import { forecastTasks } from "../support/workers/forecastTasks";

/**
 * Gives the quantities that demand stays below with given probabilities: for each period of the horizon, or for the sum over a lead time, which is what a stock must cover.
 * @customfunction FORECAST.QUANTILE
 * @param history Demand, a row an item and a column a period, oldest first; a single column is one item. Blank = 0; zeros before the first demand mean "not launched yet".
 * @param horizon Periods to forecast, 1 to 1000.
 * @param probabilities One or more probabilities between 0 and 1, for example 0.1, 0.5 and 0.9.
 * @param [season] Periods a season (12 for months, 1 = none), or "auto": detected from the whole block, 12 if none is found. If omitted, auto.
 * @param {ForecastModel[][]} [model] Model: one word for all items, or a column of words, one an item (blank: auto). If omitted, auto: the model that suits each item.
 * @param [workingDays] Working days of each period of history and then of horizon, one row or column: demand is forecast by the working day. If omitted, periods count alike.
 * @param [leadTime] Periods over which demand is summed, up to the horizon, fractions allowed; of an intermittent item what it demands while it still sells. If omitted, every period on its own.
 * @returns Without leadTime a row for each item and probability, a column a period; with leadTime a row an item, a column a probability. Turned for a single column.
 * @example =AOP.FORECAST.QUANTILE({10,12,10,12,10,12}, 1, 0.9, 1, "naive") -> {14.56}
 * @example =AOP.FORECAST.QUANTILE({5,5,5,5}, 4, {0.5,0.95}, 1, "naive", , 3) -> {15,15}
 * @example =AOP.FORECAST.QUANTILE({5,6,7}, 2, 95) -> #VALUE!
 * @source Errors as measured for model auto (docs/methods.md), normal for single models, negative binomial or gamma for intermittent demand: Syntetos, Babai and Altay (2012). Sum over a lead time with errors that persist: Johnston and Harrison (1986); of intermittent demand n s^2 + n^2 Var(rate).
 */
export function forecastQuantile(
  history: any[][],
  horizon: any,
  probabilities: any[][],
  season?: any,
  model?: ForecastModel[][],
  workingDays?: any[][],
  leadTime?: any,
): any[][] | Promise<any[][]> {
  return call(() => {
    const request = readForecastRequest({ history, horizon, season, model, workingDays });
    const { values } = readVector(probabilities, "probabilities", { above: 0, below: 1, blank: "refuse" });
    const periods = readOptionalNumber(leadTime, "leadTime", { above: 0 });
    const most = request.inputs[0]?.horizon ?? 1;
    if (periods !== null && periods > most)
      throw new DomainError("invalid", "demand.quantile.leadTime", { leadTime: periods, horizon: most });
    return eachForecast<SeriesForecast, number>(request, forecastTasks.series, (forecast) =>
      periods === null
        ? values.map((probability) => periodQuantiles(forecast, probability))
        : [values.map((probability) => leadTimeQuantile(forecast, periods, probability))],
    );
  });
}
