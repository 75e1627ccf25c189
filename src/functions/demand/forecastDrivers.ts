import type { DriverForecast } from "../../core/demand/drivers/driverForecast";
import type { ErrorStructure } from "../../core/demand/drivers/ErrorStructure";
import type { ArimaOrder } from "../../core/demand/models/arima/ArimaOrder";
import { seasonLength } from "../../core/demand/seasonality/seasonLength";
import { DomainError } from "../../core/DomainError";
import { call, readChoice, readSeason, readSeries, writeSeries } from "../support";
import { readDrivers } from "../support/readDrivers";
import { answerEach } from "../support/workers/answerEach";
import { demandTasks } from "../support/workers/demandTasks";

/**
 * How drivers act on demand.
 * @customenum {string}
 */
enum DriverScale {
  /** One more of a driver adds its coefficient in units. */
  linear = "linear",
  /** One more of a driver multiplies demand by e to its coefficient; of a driver given as LN(...) the coefficient is the elasticity. */
  log = "log",
}

/**
 * Models of what the drivers leave unexplained.
 * @customenum {string}
 */
enum DriverErrors {
  /** ARIMA errors around a trend and a season that stay as they are. */
  arima = "arima",
  /** Exponential smoothing: level, trend (damped or not) and season that change as time goes by. */
  ets = "ets",
  /** Both are tried; the lower AICc decides. */
  auto = "auto",
}

/**
 * What the regression shows.
 * @customenum {string}
 */
enum DriverOutput {
  /** Forecast by period. */
  forecast = "forecast",
  /** Standard deviation of the forecast's error by period. */
  deviation = "deviation",
  /** One row a driver: name, lag, coefficient, standard error, t, p. */
  coefficients = "coefficients",
  /** Rows that make up the forecast: without drivers, then what each driver adds (scale log: multiplies). */
  parts = "parts",
  /** One row: error model, season, trend, periods used, degrees of freedom, deviation of the one-step errors. */
  model = "model",
}

/**
 * Forecast from external drivers (market, price, promotions, holidays) whose future is known: a regression whose errors follow an ARIMA
 * model or exponential smoothing, with season and trend where they show; or its coefficient table with standard errors, t and p values.
 * @customfunction FORECAST.DRIVERS
 * @param history Demand, a row an item and a column a period, oldest first; a single column is one item. Blank = 0; zeros before the first demand mean "not launched yet".
 * @param drivers Drivers in the periods of history: a row a driver (a column where history is a single column); a name may stand before the first period. The same for all items.
 * @param futureDrivers The same drivers in the periods to forecast; they give the horizon.
 * @param [season] Periods a season (12 for months, 1 = none), or "auto": detected. Used from two seasons on, where it shows. If omitted, auto.
 * @param [lags] Periods by which demand follows its drivers, 0 or more: one for all, or one a driver. If omitted, 0.
 * @param {DriverScale} [scale] linear or log; log needs demand above 0 in every period. If omitted, linear.
 * @param {DriverOutput} [output] forecast, deviation, coefficients, parts or model; the last three for one item. If omitted, forecast.
 * @param {DriverErrors} [errors] arima, ets or auto: how what the drivers leave unexplained goes on. If omitted, arima.
 * @returns A row an item and a column a period, turned for a single column; for the other outputs a table.
 * @example =AOP.FORECAST.DRIVERS({12,19,32,41,48,61,72,79,91,101}, {1,2,3,4,5,6,7,8,9,10}, {12,20}, 1) -> {120.4,200.2}
 * @example =INDEX(AOP.FORECAST.DRIVERS({12,19,32,41,48,61,72,79,91,101}, {"Market",1,2,3,4,5,6,7,8,9,10}, {12}, 1, , , "coefficients"), 1, 1) -> "Market"
 * @example =INDEX(AOP.FORECAST.DRIVERS({12,19,32,41,48,61,72,79,91,101}, {1,0,0,1,0,0,1,0,1,1}, {1}, 1, , , "model", "ets"), 1, 1) -> "ETS(A,A,N)"
 * @example =AOP.FORECAST.DRIVERS({12,19,32,41,48,61,72,79}, {1,2,3,4}, {5}) -> #VALUE!
 * @example =AOP.FORECAST.DRIVERS({12,19,32,41}, {1,2,3,4}, {5}) -> #N/A
 * @source Regression with ARIMA errors: Pankratz (1991), Forecasting with Dynamic Regression Models; generalised least squares after Cochrane and Orcutt (1949). With exponential smoothing: Hyndman, Koehler, Ord and Snyder (2008), Forecasting with Exponential Smoothing, chapter 9. Structure by AICc (Hurvich and Tsai 1989); scale log retransformed by Duan (1983).
 */
export function forecastDrivers(
  history: any[][],
  drivers: any[][],
  futureDrivers: any[][],
  season?: any,
  lags?: any[][],
  scale?: DriverScale,
  output?: DriverOutput,
  errors?: DriverErrors,
): any[][] | Promise<any[][]> {
  return call(() => {
    const { series, direction } = readSeries(history, "history");
    const given = readDrivers({ drivers, futureDrivers, lags }, series[0]?.length ?? 0, direction);
    const length = readSeason(season) ?? seasonLength(series);
    const isLog = readChoice(scale, "scale", Object.values(DriverScale), "linear") === "log";
    const shown = readChoice(output, "output", Object.values(DriverOutput), "forecast");
    const models = readChoice(errors, "errors", Object.values(DriverErrors), "arima");
    if (series.length > 1 && shown !== "forecast" && shown !== "deviation")
      throw new DomainError("invalid", "supply.output.block", { output: shown, choices: "forecast, deviation" });
    const inputs = series.map((row) => ({ history: row, ...given, season: length, isLog, errors: models }));
    return answerEach(demandTasks.drivers, inputs, (results) => {
      const rows = results.map((result) => {
        if (result instanceof DomainError) return new Array<DomainError>(given.horizon).fill(result);
        return shown === "deviation" ? result.deviation : result.mean;
      });
      const [single] = results;
      if (!single || single instanceof DomainError || shown === "forecast" || shown === "deviation")
        return writeSeries<number | DomainError>(rows, direction);
      if (shown === "parts") return writeSeries(shownParts(single), direction);
      return shown === "model" ? [modelRow(single, length)] : single.effects.map(effectRow);
    });
  });
}

/** Factors of logs count from a driver's 0; one far from it has none that can be written. */
function shownParts({ parts, effects }: DriverForecast): DriverForecast["parts"] {
  if (parts.flat().every(Number.isFinite)) return parts;
  const untold = parts.slice(1).findIndex((part) => part.some((factor) => !Number.isFinite(factor) || factor === 0));
  throw new DomainError("invalid", "demand.drivers.factor", { name: effects[untold]?.name ?? "" });
}

function effectRow(effect: DriverForecast["effects"][number]): (string | number)[] {
  const { name, lag, coefficient, standardError, t, probability } = effect;
  return [name, lag, coefficient, standardError, t, probability];
}

function modelRow({ structure, observations, degreesOfFreedom, sigma }: DriverForecast, season: number): unknown[] {
  const changing = "form" in structure ? structure.form.season !== "N" : seasonalOrder(structure.order, season) !== "";
  const waves = typeof structure.season === "number" ? `${structure.season} waves of ${season}` : null;
  const seasonText = waves ?? (structure.season === "indices" ? `indices of ${season}` : changing ? "errors" : "none");
  return [errorModel(structure, season), seasonText, trendText(structure), observations, degreesOfFreedom, sigma];
}

function errorModel(structure: ErrorStructure, season: number): string {
  if ("form" in structure) return `ETS(${structure.form.error},${structure.form.trend},${structure.form.season})`;
  const { p, d, q } = structure.order;
  return `ARIMA(${p},${d},${q})${seasonalOrder(structure.order, season)}`;
}

function seasonalOrder({ seasonalP, seasonalD, seasonalQ }: ArimaOrder, season: number): string {
  return seasonalP + seasonalD + seasonalQ > 0 ? `(${seasonalP},${seasonalD},${seasonalQ})${season}` : "";
}

function trendText(structure: ErrorStructure): string {
  if ("form" in structure) return { N: "no trend", A: "trend", Ad: "damped trend" }[structure.form.trend];
  return structure.hasTrend ? "trend" : "no trend";
}
