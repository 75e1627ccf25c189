import { leastSquares, type LeastSquares } from "../../statistics/leastSquares";
import { quasiNewton } from "../../statistics/quasiNewton";
import { steadied } from "../../statistics/steadied";
import { etsForecast } from "../models/ets/etsForecast";
import type { EtsForm } from "../models/ets/EtsForm";
import { etsGradient } from "../models/ets/etsGradient";
import type { EtsParameters } from "../models/ets/EtsParameters";
import { etsPass } from "../models/ets/etsPass";
import type { EtsWeights } from "../models/ets/EtsWeights";
import type { EtsEffort } from "../models/ets/fitEts";
import { returningShare } from "../models/ets/returningShare";
import { weightLogits } from "../models/ets/weightLogits";
import type { ErrorForecaster, Regression } from "./Regression";
import { regressionFigures } from "./regressionFigures";
import { stateColumns } from "./stateColumns";

/** A regression with errors of exponential smoothing; after the coefficients of its columns stand the first states. */
export interface SmoothingRegression extends Regression {
  readonly parameters: EtsParameters;
}

/**
 * Regression whose errors follow exponential smoothing with additive errors: Hyndman, Koehler, Ord and Snyder (2008), chapter 9. With
 * given weights the one-step errors are linear in the coefficients and in the first states, which are columns as the others are: one least
 * squares gives both (section 5.1), and only the weights are searched. By the envelope theorem the gradient of what is left is
 * that of the recursion with coefficients and states held. The first `skipped` periods do not count. null where a column
 * depends on the others, as a straight line beside a trend, or the history is too short.
 */
export function regressWithSmoothing(
  target: readonly number[],
  columns: readonly (readonly number[])[],
  form: EtsForm,
  season: number,
  { skipped, effort }: { readonly skipped: number; readonly effort: EtsEffort },
): SmoothingRegression | null {
  const size = target.length;
  const periods = form.season === "N" ? 0 : season;
  const noStates = { level: 0, trend: 0, season: new Float64Array(periods) };
  const errorsOf = (values: ArrayLike<number>, weights: EtsWeights): Float64Array =>
    etsPass(values, form, { ...weights, ...noStates }).errors.subarray(skipped);
  const solve = (values: ArrayLike<number>, weights: EtsWeights): LeastSquares | null => {
    const all = [...columns, ...stateColumns(form, weights.phi, season, size)];
    if (size - skipped <= all.length + 1) return null;
    const fit = leastSquares(
      all.map((column) => errorsOf(column, weights)),
      errorsOf(values, weights),
    );
    return "dependent" in fit ? null : fit;
  };
  const unit = target.reduce((sum, value) => sum + Math.abs(value) / size, 0) || 1;
  const scaled = target.map((value) => steadied(value / unit));
  // What rounding leaves of values of the size 1: below it there is nothing to search for.
  const least = size * 1e-28;
  let best: { point: Float64Array; value: number } | null = null;
  for (const { alpha, betaShare, gammaShare } of effort.starts) {
    const start = { alpha, beta: alpha * betaShare, gamma: (1 - alpha) * gammaShare, phi: 0.95 };
    const found = quasiNewton(
      (point, gradient) => {
        const weights = weightLogits.weights(form, toLogits(form, point));
        const fit = solve(scaled, weights);
        if (!fit) return Infinity;
        const parameters = { ...weights, ...firstStates(form, fit.coefficients.slice(columns.length), periods) };
        const rest = without(scaled, columns, fit.coefficients);
        const pass = etsPass(rest, form, parameters);
        pass.errors.fill(0, 0, skipped);
        fromLogits(form, weightLogits.slopes(form, weights, etsGradient(rest, form, parameters, pass)), gradient);
        return size * Math.log(Math.max(fit.squares, least));
      },
      fromLogits(form, weightLogits.of(start)),
      effort,
    );
    if (Number.isFinite(found.value) && (best === null || found.value < best.value)) best = found;
  }
  if (best === null) return null;
  const weights = weightLogits.weights(form, toLogits(form, best.point));
  const fit = solve(target, weights);
  if (!fit) return null;
  const noise = without(target, [...columns, ...stateColumns(form, weights.phi, season, size)], fit.coefficients);
  return {
    ...regressionFigures(fit, size - skipped, best.point.length),
    parameters: { ...weights, ...firstStates(form, fit.coefficients.slice(columns.length), periods) },
    forecaster: forecasterOf(form, { ...weights, ...noStates }),
    noise,
    residuals: errorsOf(noise, weights),
  };
}

/** What columns times their coefficients leave. */
function without(
  target: readonly number[],
  columns: readonly (readonly number[])[],
  coefficients: readonly number[],
): number[] {
  return target.map((value, t) =>
    columns.reduce((left, column, k) => left - (coefficients[k] ?? 0) * (column[t] ?? 0), value),
  );
}

function firstStates(
  form: EtsForm,
  [level = 0, ...others]: readonly number[],
  periods: number,
): Pick<EtsParameters, "level" | "trend" | "season"> {
  const season = new Float64Array(periods);
  const [trend, states] = form.trend === "N" ? [0, others] : [others[0] ?? 0, others.slice(1)];
  season.set(states);
  if (periods > 0) season[periods - 1] = -states.reduce((sum, state) => sum + state, 0);
  return { level, trend, season };
}

/** The weights that are searched, in their order: alpha, and what else the form has. */
function namesOf(form: EtsForm): (keyof EtsWeights)[] {
  return [
    "alpha",
    ...(form.trend === "N" ? [] : (["beta"] as const)),
    ...(form.season === "N" ? [] : (["gamma"] as const)),
    ...(form.trend === "Ad" ? (["phi"] as const) : []),
  ];
}

function toLogits(form: EtsForm, point: Float64Array): EtsWeights {
  const logits = { alpha: 0, beta: 0, gamma: 0, phi: 0 };
  namesOf(form).forEach((name, at) => {
    logits[name] = point[at] ?? 0;
  });
  return logits;
}

function fromLogits(form: EtsForm, logits: EtsWeights, into?: Float64Array): Float64Array {
  const values = namesOf(form).map((name) => logits[name]);
  const point = into ?? new Float64Array(values.length);
  point.set(values);
  return point;
}

/** `nothing`: the weights, with all first states 0, so that what is expected of a sum is the sum of what is expected. */
function forecasterOf(form: EtsForm, nothing: EtsParameters): ErrorForecaster {
  return {
    ahead: (values, horizon) =>
      etsForecast({ form, parameters: nothing, pass: etsPass(values, form, nothing) }, values.length, horizon),
    weights: (horizon) =>
      Array.from({ length: horizon }, (_, step) =>
        step === 0 ? 1 : returningShare(nothing, nothing.season.length, step),
      ),
  };
}
