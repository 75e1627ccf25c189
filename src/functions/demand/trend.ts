import { trendProjection } from "../../core/demand/decomposition/trendProjection";
import { seasonLength } from "../../core/demand/seasonality/seasonLength";
import {
  call,
  eachRow,
  isOmitted,
  readChoice,
  readInteger,
  readNumber,
  readSeason,
  readSeries,
  writeSeries,
} from "../support";

/**
 * Kind of trend.
 * @customenum {string}
 */
enum TrendKind {
  /** A straight line. */
  linear = "linear",
  /** A line whose slope fades out. */
  damped = "damped",
  /** The same growth in percent every period. */
  exponential = "exponential",
}

/**
 * What is returned.
 * @customenum {string}
 */
enum TrendAnswer {
  /** The trend over the horizon. */
  forecast = "forecast",
  /** The trend over the history. */
  fit = "fit",
  /** Level, trend, explained share, standard error, periods. */
  parameters = "parameters",
}

/**
 * Carries the trend of each history on: a line, a line that fades out, or constant growth, with its season if one is given. For a forecast
 * that weighs recent periods more, use AOP.FORECAST.
 * @customfunction TREND
 * @param history Demand, a row an item and a column a period, oldest first; a single column is one item. Blank = 0; zeros before the first demand mean "not launched yet".
 * @param horizon Periods to project, 1 to 1000.
 * @param {TrendKind} [kind] linear: a straight line by least squares; damped: a line whose slope fades out after the history; exponential: the same growth in percent every period. If omitted, linear.
 * @param [season] Periods a season (12 for months), 1 = none, or "auto". With a season the line runs through the deseasonalised demand. If omitted, 1.
 * @param [damping] Share of the slope that is left from one period to the next, for damped, above 0 to 1. If omitted, 0.9.
 * @param {TrendAnswer} [answer] forecast: the projection; fit: trend and season over the history; parameters: five columns: level in the period before the history, trend a period (units; exponential: growth as a share), share of the variance explained, standard error of the estimate, periods used. If omitted, forecast.
 * @returns A row an item, a column a period (the other way round for a single column); no negative demand for a history without it.
 * @example =AOP.TREND({74,79,80,90,105,142,122}, 2) -> {141,151.5357}
 * @example =AOP.TREND({10,20,40,80}, 2, "exponential") -> {160,320}
 * @example =INDEX(AOP.TREND({74,79,80,90,105,142,122}, 2, , , , "parameters"), 1, {1,2}) -> {56.7143,10.5357}
 * @example =AOP.TREND({5}, 2) -> #N/A
 * @source Least squares: Heizer and Render, Operations Management, chapter 4. Season: static method of Chopra and Meindl, Supply Chain Management, chapter 7. Damping: Gardner and McKenzie (1985).
 */
export function trend(
  history: any[][],
  horizon: any,
  kind?: TrendKind,
  season?: any,
  damping?: any,
  answer?: TrendAnswer,
): any[][] {
  return call(() => {
    const { series, direction } = readSeries(history, "history");
    const how = {
      horizon: readInteger(horizon, "horizon", { minimum: 1, maximum: 1000 }),
      kind: readChoice(kind, "kind", Object.values(TrendKind), "linear"),
      season: isOmitted(season) ? 1 : (readSeason(season) ?? seasonLength(series)),
      damping: readNumber(damping, "damping", { default: 0.9, above: 0, maximum: 1 }),
    };
    const shown = readChoice(answer, "answer", Object.values(TrendAnswer), "forecast");
    const columns = { forecast: how.horizon, fit: series[0]?.length ?? 0, parameters: 5 }[shown];
    const rows = eachRow<number | null>(series.length, columns, (row) => {
      const projection = trendProjection({ history: series[row] ?? [], ...how });
      if (shown !== "parameters") return projection[shown];
      const { level, trend, explained, deviation, observations } = projection;
      return [level, trend, explained, deviation, observations];
    });
    return writeSeries(rows, direction);
  });
}
