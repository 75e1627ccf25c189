import { DomainError } from "../../DomainError";
import { significance, type Significance } from "../../statistics/significance";
import { bestForecast } from "./bestForecast";
import { bestRegression, type ErrorModels } from "./bestRegression";
import type { ErrorStructure } from "./ErrorStructure";
import type { Regression } from "./Regression";
import { requireDistinctDrivers } from "./requireDistinctDrivers";
import { requireReach } from "./requireReach";

/** Something known that demand follows. */
export interface Driver {
  readonly name: string;
  /** Its value in each period of the history and then of the horizon. */
  readonly values: readonly number[];
  /** Periods by which demand follows it. */
  readonly lag: number;
}

export interface DriverForecastInput {
  /** Demand a period, oldest first. Zeros before the first demand mean "not launched yet". */
  readonly history: readonly number[];
  readonly drivers: readonly Driver[];
  readonly horizon: number;
  /** Periods a season; 1 = none. */
  readonly season: number;
  /** Demand is explained in its logarithm: drivers multiply it. */
  readonly isLog: boolean;
  readonly errors: ErrorModels;
}

/** What one more of a driver does to demand (to its logarithm), and how certain that is. */
export interface DriverEffect extends Significance {
  readonly name: string;
  readonly lag: number;
  readonly coefficient: number;
  readonly standardError: number;
}

export interface DriverForecast {
  readonly mean: readonly number[];
  /** Standard deviation of the forecast error of each period, with what estimating the coefficients and choosing the error model add. */
  readonly deviation: readonly number[];
  readonly effects: readonly DriverEffect[];
  /** The forecast without drivers, then what each driver adds, in units; in logs the factors. */
  readonly parts: readonly (readonly number[])[];
  readonly structure: ErrorStructure;
  /** Periods of the history that were used, and those left after all that was estimated. */
  readonly observations: number;
  readonly degreesOfFreedom: number;
  /** Standard deviation of the one-step errors. */
  readonly sigma: number;
}

/** Forecast of one series from drivers whose future is known: a regression with ARIMA errors (Pankratz 1991, Forecasting with Dynamic Regression Models; Hyndman and Athanasopoulos 2021, chapter 10) or with those of exponential smoothing (Hyndman et al. 2008, chapter 9). */
export function driverForecast(input: DriverForecastInput): DriverForecast {
  const { history, drivers, horizon, season, isLog, errors } = input;
  const launch = history.findIndex((value) => value !== 0);
  if (launch < 0) throw new DomainError("notEnoughData", "demand.drivers.noDemand");
  const start = Math.max(launch, ...drivers.map(({ lag }) => lag));
  const observations = history.length - start;
  const needed = 2 * drivers.length + 6;
  if (observations <= 0)
    throw new DomainError("notEnoughData", "demand.drivers.lag", { lag: start, length: history.length });
  if (observations < needed)
    throw new DomainError("notEnoughData", "demand.drivers.short", { needed, observations, drivers: drivers.length });
  const used = history.slice(start);
  if (isLog && used.some((value) => value <= 0)) throw new DomainError("invalid", "demand.drivers.log");
  const columns = drivers.map(({ values, lag }) =>
    Array.from({ length: observations + horizon }, (_, period) => values[start + period - lag] ?? 0),
  );
  requireDistinctDrivers(
    drivers.map(({ name }, index) => ({ name, values: columns[index]?.slice(0, observations) ?? [] })),
    season,
  );
  const target = isLog ? used.map(Math.log) : used;
  const chosen = bestRegression(
    target,
    columns.map((column) => column.slice(0, observations)),
    season,
    undefined,
    errors,
  );
  if (chosen === null) throw new DomainError("notEnoughData", "demand.drivers.noFit", { observations });
  const { structure, regression } = chosen;
  const ahead = bestForecast(chosen, target, columns, season, horizon);
  if (isLog)
    requireReach({
      ...{ mean: ahead.mean, deviation: ahead.deviation, target, columns, coefficients: regression.coefficients },
      names: drivers.map(({ name }) => name),
    });
  const isDemand = used.every((value) => value >= 0);
  // The mean of exp(error), which a forecast in logs leaves out: Duan (1983), Smearing estimate.
  const smearing = isLog
    ? regression.residuals.reduce((sum, error) => sum + Math.exp(error), 0) / regression.residuals.length
    : 1;
  const mean = ahead.mean.map((value) => {
    const units = isLog ? smearing * Math.exp(value) : value;
    return isDemand ? Math.max(0, units) : units;
  });
  const driverParts = columns.map((column, index) =>
    mean.map((_, period) => {
      const part = (regression.coefficients[index] ?? 0) * (column[observations + period] ?? 0);
      return isLog ? Math.exp(part) : part;
    }),
  );
  return {
    mean,
    deviation: ahead.deviation.map((value, period) =>
      isLog ? (mean[period] ?? 0) * Math.sqrt(Math.expm1(value * value)) : value,
    ),
    effects: drivers.map(({ name, lag }, index) => effectOf(name, lag, index, regression)),
    parts: [
      mean.map((value, period) =>
        driverParts.reduce((rest, part) => (isLog ? rest / (part[period] ?? 1) : rest - (part[period] ?? 0)), value),
      ),
      ...driverParts,
    ],
    structure,
    observations,
    degreesOfFreedom: regression.degreesOfFreedom,
    sigma: regression.sigma,
  };
}

function effectOf(name: string, lag: number, index: number, regression: Regression): DriverEffect {
  const coefficient = regression.coefficients[index] ?? 0;
  const standardError = Math.sqrt(Math.max(0, regression.covariance[index]?.[index] ?? 0));
  return {
    ...{ name, lag, coefficient, standardError },
    ...significance(coefficient, standardError, regression.degreesOfFreedom),
  };
}
