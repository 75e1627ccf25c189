import { leastSquares } from "../../statistics/leastSquares";
import type { ArimaOrder } from "../models/arima/ArimaOrder";
import { fitArima, type ArimaFit } from "../models/arima/fitArima";
import { forecastArima } from "../models/arima/forecastArima";
import type { ErrorForecaster, Regression } from "./Regression";
import { regressionFigures } from "./regressionFigures";
import { whiten, type ErrorFilter } from "./whiten";

/** A regression with ARIMA errors. */
export interface ArimaRegression extends Regression {
  readonly errors: ArimaFit;
}

const mostRounds = 50;
const noTerms = { lags: [], coefficients: [] };

/**
 * Regression whose errors follow an ARIMA model, by generalised least squares: the errors of ordinary least squares give an error model; target
 * and columns are freed of what it expects (Cochrane and Orcutt 1949, for any ARIMA model) and regressed again, until the sum of
 * squares, which both steps lower, stays to a share of `tolerance`. The first `skipped` periods do not count, so that models with different lags can
 * be compared by their AICc. null where a column depends on the others or the history is too short.
 */
export function regressWithErrors(
  target: ArrayLike<number>,
  columns: readonly (readonly number[])[],
  order: ArimaOrder,
  season: number,
  { skipped, tolerance }: { readonly skipped: number; readonly tolerance: number } = { skipped: 0, tolerance: 1e-9 },
): ArimaRegression | null {
  let model: ArimaFit | null = null;
  let before = Infinity;
  for (let round = 1; ; round++) {
    const filter: ErrorFilter = model ?? { order, season, autoregressive: noTerms, movingAverage: noTerms };
    const first = model?.firstError ?? Math.max(0, skipped - order.d - order.seasonalD * season);
    const own = (values: ArrayLike<number>): Float64Array => whiten(values, filter).errors.subarray(first);
    const white = own(target);
    if (white.length <= columns.length + 1) return null;
    const fit = leastSquares(columns.map(own), white);
    if ("dependent" in fit) return null;
    const noise = Array.from(target, (value, t) =>
      columns.reduce((left, column, k) => left - (fit.coefficients[k] ?? 0) * (column[t] ?? 0), value),
    );
    const isSettled = model !== null && before - fit.squares <= tolerance * fit.squares;
    if (model && (isSettled || round >= mostRounds))
      return {
        ...regressionFigures(fit, white.length, order.p + order.q + order.seasonalP + order.seasonalQ),
        ...{ errors: model, forecaster: forecasterOf(model), noise, residuals: own(noise) },
      };
    if (model) before = fit.squares;
    model = fitArima(noise, order, season, skipped);
    if (model === null) return null;
  }
}

function forecasterOf(errors: ArimaFit): ErrorForecaster {
  const of = (values: readonly number[], horizon: number) =>
    forecastArima(values, { ...errors, ...whiten(values, errors) }, horizon);
  return {
    ahead: (values, horizon) => of(values, horizon).mean,
    weights: (horizon) => forecastArima([], errors, horizon).psi,
  };
}
