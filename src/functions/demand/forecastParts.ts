import { DomainError } from "../../core/DomainError";
import type { ForecastParts } from "../../core/demand/explanation/forecastParts";
import { call, isOmitted, readForecastRequest, readSeries } from "../support";
import type { ForecastModel } from "../support/choices/ForecastModel";
import { eachForecast } from "../support/eachForecast";
import { forecastTasks } from "../support/workers/forecastTasks";

/**
 * Takes the forecast of AOP.FORECAST apart: four rows an item, level, trend, season and events, in units. The four add up to the forecast plus the events.
 * @customfunction FORECAST.PARTS
 * @param history Demand, a row an item and a column a period, oldest first; a single column is one item. Blank = 0; zeros before the first demand mean "not launched yet".
 * @param horizon Periods to forecast, 1 to 1000.
 * @param [season] Periods a season (12 for months, 1 = none), or "auto": detected from the whole block, 12 if none is found. If omitted, auto.
 * @param {ForecastModel[][]} [model] Model: one word for all items, or a column of words, one an item (blank: auto). If omitted, auto: the model that suits each item.
 * @param [workingDays] Working days of each period of history and then of horizon, one row or column: demand is forecast by the working day. If omitted, periods count alike.
 * @param [events] Units of events, as from AOP.EVENTS: the shape of the forecast. If omitted, none.
 * @returns Four rows an item: level at the end of the history, trend since then, season, and events together with what working days make; a column a period. Turned for a single column.
 * @example =AOP.FORECAST.PARTS({10,12,14,16,18,20}, 2, 1, "holt") -> {20,20;2,4;0,0;0,0}
 * @example =AOP.FORECAST.PARTS({7,7,7,7}, 2, 1, "naive", , {0,3}) -> {7,7;0,0;0,0;0,3}
 * @example =AOP.FORECAST.PARTS({7,7,7,7}, 2, 1, "naive", , {1,2,3}) -> #VALUE!
 * @source The moving average of the forecast over a season is level and trend, what is around it season: classical decomposition, Hyndman and Athanasopoulos (2021), section 3.4.
 */
export function forecastParts(
  history: any[][],
  horizon: any,
  season?: any,
  model?: ForecastModel[][],
  workingDays?: any[][],
  events?: any[][],
): any[][] | Promise<any[][]> {
  return call(() => {
    const request = readForecastRequest({ history, horizon, season, model, workingDays });
    const periods = request.inputs[0]?.horizon ?? 1;
    const units = isOmitted(events) ? null : readSeries(events, "events").series;
    if (units && (units.length !== request.inputs.length || units.some(({ length }) => length !== periods)))
      throw new DomainError("invalid", "demand.parts.events", {
        rows: request.inputs.length,
        columns: periods,
        foundRows: units.length,
        foundColumns: units[0]?.length ?? 0,
      });
    return eachForecast<ForecastParts, number>(
      request,
      forecastTasks.parts,
      ({ level, trend, season: wave, days }, input) => {
        const own = units?.[request.inputs.indexOf(input)];
        return [level, trend, wave, days.map((value, index) => value + (own?.[index] ?? 0))];
      },
    );
  });
}
