import type { ChosenRegression } from "./ChosenRegression";
import { termColumns } from "./termColumns";

/** What a regression expects of the coming periods, and the standard deviation of its error in each. */
export interface RegressionForecast {
  readonly mean: readonly number[];
  readonly deviation: readonly number[];
}

/**
 * Forecast of a regression from the future values of its columns, and the deviation of its errors: those of the coming
 * periods come back with the weights psi (Box, Jenkins, Reinsel and Ljung 2015, section 5.1; for exponential smoothing c of Hyndman et al. 2008, section 6.3), those of the coefficients with what the
 * columns do beyond what the error model expects of them. Structure and weights of the error model count as known.
 */
export function regressionForecast(
  { structure, regression }: ChosenRegression,
  target: readonly number[],
  /** Drivers over the periods of the target and the horizon. */
  drivers: readonly (readonly number[])[],
  season: number,
  horizon: number,
): RegressionForecast {
  const { coefficients, covariance, forecaster, noise, sigma } = regression;
  const size = target.length;
  const columns = [...drivers, ...termColumns(structure, season, size, horizon)];
  const mean = forecaster.ahead(noise, horizon);
  const psi = forecaster.weights(horizon);
  const news = columns.map((column) =>
    forecaster.ahead(column.slice(0, size), horizon).map((value, period) => (column[size + period] ?? 0) - value),
  );
  let weights = 0;
  return {
    mean: mean.map((value, period) =>
      columns.reduce((sum, column, k) => sum + (coefficients[k] ?? 0) * (column[size + period] ?? 0), value),
    ),
    deviation: mean.map((_, period) => {
      weights += (psi[period] ?? 0) ** 2;
      let doubt = 0;
      news.forEach((left, i) =>
        news.forEach((right, j) => {
          doubt += (left[period] ?? 0) * (covariance[i]?.[j] ?? 0) * (right[period] ?? 0);
        }),
      );
      return Math.sqrt(sigma * sigma * weights + Math.max(0, doubt));
    }),
  };
}
