import { leastSquares, type LeastSquares } from "../../statistics/leastSquares";
import type { ArimaOrder } from "../models/arima/ArimaOrder";
import { fitArima, type ArimaFit } from "../models/arima/fitArima";
import { whiten, type ErrorFilter } from "./whiten";

/** A regression with the model of its errors. */
export interface Regression {
  readonly coefficients: readonly number[];
  /** Covariance of the coefficients. */
  readonly covariance: readonly (readonly number[])[];
  readonly errors: ArimaFit;
  /** Target less what the columns explain. */
  readonly noise: Float64Array;
  /** One-step errors of the periods that count. */
  readonly residuals: Float64Array;
  readonly sigma: number;
  /** Periods that count, less all that was estimated. */
  readonly degreesOfFreedom: number;
  readonly aicc: number;
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
): Regression | null {
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
    const noise = Float64Array.from(target, (value, t) =>
      columns.reduce((left, column, k) => left - (fit.coefficients[k] ?? 0) * (column[t] ?? 0), value),
    );
    const isSettled = model !== null && before - fit.squares <= tolerance * fit.squares;
    if (model && (isSettled || round >= mostRounds))
      return { ...summary(fit, white.length, order), errors: model, noise, residuals: own(noise) };
    if (model) before = fit.squares;
    model = fitArima(noise, order, season, skipped);
    if (model === null) return null;
  }
}

function summary(
  { coefficients, inverse, squares }: LeastSquares,
  used: number,
  { p, q, seasonalP, seasonalQ }: ArimaOrder,
): Omit<Regression, "errors" | "noise" | "residuals"> {
  const estimated = coefficients.length + p + q + seasonalP + seasonalQ;
  const degreesOfFreedom = used - estimated;
  const variance = squares / Math.max(1, degreesOfFreedom);
  const spare = degreesOfFreedom - 2;
  const deviance = used * (Math.log((2 * Math.PI * Math.max(squares, 1e-280)) / used) + 1);
  return {
    coefficients,
    covariance: inverse.map((row) => row.map((value) => value * variance)),
    sigma: Math.sqrt(variance),
    degreesOfFreedom,
    aicc: spare > 0 ? deviance + 2 * (estimated + 1) * (1 + (estimated + 2) / spare) : Infinity,
  };
}
