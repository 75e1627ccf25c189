import { quasiNewton } from "../../../statistics/quasiNewton";
import { steadied } from "../../../statistics/steadied";
import type { ArimaOrder } from "./ArimaOrder";
import { difference } from "./difference";
import { lagPolynomial, type LagTerms } from "./lagPolynomial";
import { partialToCoefficients } from "./partialToCoefficients";

/** A fitted seasonal ARIMA model. */
export interface ArimaFit {
  readonly order: ArimaOrder;
  readonly season: number;
  readonly coefficients: {
    readonly ar: readonly number[];
    readonly ma: readonly number[];
    readonly seasonalAr: readonly number[];
    readonly seasonalMa: readonly number[];
    readonly constant: number;
  };
  readonly autoregressive: LagTerms;
  readonly movingAverage: LagTerms;
  readonly differenced: Float64Array;
  /** One-step errors of the differenced series; 0 for those that only start the recursion. */
  readonly errors: Float64Array;
  readonly firstError: number;
  readonly aicc: number;
  readonly sigma: number;
  readonly estimated: number;
}

/**
 * A seasonal ARIMA model by conditional least squares: Box, Jenkins, Reinsel and Ljung (2015), section 7.1.2, errors before the
 * first full set of lags taken as 0. The coefficients are searched as partial autocorrelations, so that the model is stationary and
 * invertible. null where the history is too short. `skipped` values at the beginning are left out of the sum in every model that is
 * to be compared by its AICc.
 */
export function fitArima(
  history: ArrayLike<number>,
  order: ArimaOrder,
  season: number,
  skipped: number,
): ArimaFit | null {
  let unit = 0;
  for (let t = 0; t < history.length; t++) unit += Math.abs(history[t] ?? 0) / history.length;
  if (unit === 0) unit = 1;
  const plain = Float64Array.from(history, (value) => steadied(value / unit));
  const raw = difference(plain, order.d, order.seasonalD, season);
  const first = Math.max(order.p + order.seasonalP * season, skipped - order.d - order.seasonalD * season);
  const counts = [order.p, order.q, order.seasonalP, order.seasonalQ] as const;
  const count = counts.reduce((sum, each) => sum + each, 0);
  const estimated = count + (order.hasConstant ? 1 : 0) + 1;
  const used = raw.length - first;
  if (used < estimated + 3) return null;
  let [centre, scale] = [0, 0];
  for (const value of raw) centre += value / raw.length;
  if (!order.hasConstant) centre = 0;
  for (const value of raw) scale += (value - centre) ** 2 / raw.length;
  scale = Math.sqrt(scale) || 1;
  const values = raw.map((value) => (value - centre) / scale);
  const errors = new Float64Array(values.length);
  const sizes = count + (order.hasConstant ? 1 : 0);
  const read = (point: Float64Array): ArimaFit["coefficients"] => {
    let at = 0;
    const take = (length: number): number[] =>
      partialToCoefficients(Array.from({ length }, () => 0.99 * Math.tanh(point[at++] ?? 0)));
    const ar = take(order.p);
    const ma = take(order.q).map((each) => -each);
    const seasonalAr = take(order.seasonalP);
    const seasonalMa = take(order.seasonalQ).map((each) => -each);
    return { ar, ma, seasonalAr, seasonalMa, constant: order.hasConstant ? (point[at] ?? 0) : 0 };
  };
  const squaresAt = (point: Float64Array): number => sumOfSquares(values, read(point), season, first, errors);
  let point = new Float64Array(sizes);
  let squares = squaresAt(point);
  if (sizes > 0) {
    const found = quasiNewton(
      (at, gradient) => {
        const value = squaresAt(at) / used;
        // Forward differences: few parameters, and an error recursion costs little.
        const moved = Float64Array.from(at);
        for (let i = 0; i < sizes; i++) {
          moved[i] = (at[i] ?? 0) + 1e-6;
          gradient[i] = (squaresAt(moved) / used - value) / 1e-6;
          moved[i] = at[i] ?? 0;
        }
        return value;
      },
      Float64Array.from({ length: sizes }, (_, i) => (i < count ? 0.1 : 0)),
      { iterations: 30, tolerance: 1e-5 },
    );
    point = Float64Array.from(found.point);
    squares = squaresAt(point);
  }
  if (!Number.isFinite(squares)) return null;
  const found = read(point);
  scale *= unit;
  const deviance =
    used * (Math.log(Math.max(squares, 1e-280) / used) + 2 * Math.log(scale) + Math.log(2 * Math.PI) + 1);
  const spare = used - estimated - 1;
  return {
    order,
    season,
    coefficients: { ...found, constant: found.constant * scale + centre * unit },
    ...polynomials(found, season),
    differenced: difference(history, order.d, order.seasonalD, season),
    errors: errors.map((error) => error * scale),
    firstError: first,
    aicc: spare > 0 ? deviance + 2 * estimated + (2 * estimated * (estimated + 1)) / spare : Infinity,
    sigma: scale * Math.sqrt(squares / Math.max(1, used - estimated + 1)),
    estimated,
  };
}

function polynomials(
  { ar, ma, seasonalAr, seasonalMa }: ArimaFit["coefficients"],
  season: number,
): { autoregressive: LagTerms; movingAverage: LagTerms } {
  const turned = lagPolynomial(
    ma.map((each) => -each),
    seasonalMa.map((each) => -each),
    season,
  );
  return {
    autoregressive: lagPolynomial(ar, seasonalAr, season),
    movingAverage: { lags: turned.lags, coefficients: turned.coefficients.map((each) => -each) },
  };
}

function sumOfSquares(
  values: Float64Array,
  coefficients: ArimaFit["coefficients"],
  season: number,
  first: number,
  errors: Float64Array,
): number {
  const { autoregressive, movingAverage } = polynomials(coefficients, season);
  const { lags: arLags, coefficients: ar } = autoregressive;
  const { lags: maLags, coefficients: ma } = movingAverage;
  const { constant } = coefficients;
  const start = Math.max(arLags[arLags.length - 1] ?? 0, 0);
  let squares = 0;
  errors.fill(0);
  for (let t = start; t < values.length; t++) {
    let error = (values[t] ?? 0) - constant;
    for (let k = 0; k < arLags.length; k++) error -= (ar[k] ?? 0) * ((values[t - (arLags[k] ?? 0)] ?? 0) - constant);
    for (let k = 0; k < maLags.length; k++) {
      const at = t - (maLags[k] ?? 0);
      if (at >= start) error -= (ma[k] ?? 0) * (errors[at] ?? 0);
    }
    errors[t] = error;
    if (t >= first) squares += error * error;
  }
  return squares;
}
