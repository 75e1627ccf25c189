import { nelderMead } from "../../statistics/nelderMead";
import { completeFit } from "./completeFit";
import { errorGrowth } from "./errorGrowth";
import type { ModelFit } from "./ModelFit";

/** Weights of a trend model: alpha for the level, beta for the trend (beta <= alpha), phi damps the trend a period. */
interface TrendWeights {
  readonly alpha: number;
  readonly beta: number;
  readonly phi: number;
}

/**
 * Holt's linear trend (phi = 1) and the damped trend (phi from 0.8 to 0.98) by least squares, in error-correction form:
 * ETS(A,A,N) and ETS(A,Ad,N) of Hyndman et al. (2008), chapter 2; Holt (1957); Gardner and McKenzie (1985). For given weights the
 * errors are linear in the first level and trend, so only the weights are searched.
 */
export function trendSmoothing(
  model: string,
  isDamped: boolean,
  history: readonly number[],
  horizon: number,
): ModelFit {
  const weightsAt = ([a = 0, b = 0, c = 0]: readonly number[]): TrendWeights => {
    const alpha = bounded(a, 0.001, 0.999);
    return { alpha, beta: alpha * bounded(b, 0.001, 0.999), phi: isDamped ? bounded(c, 0.8, 0.98) : 1 };
  };
  const starts = isDamped ? [-0.8, -2, 1] : [-0.8, -2];
  const objective = (point: readonly number[]): number => firstStates(history, weightsAt(point)).squares;
  const weights = weightsAt(nelderMead(objective, starts, { step: 0.8, iterations: 70, tolerance: 1e-5 }).point);
  const { alpha, beta, phi } = weights;
  const { level: firstLevel, trend: firstTrend } = firstStates(history, weights);
  let [level, trend] = [firstLevel, firstTrend];
  const fitted = history.map((value) => {
    const expected = level + phi * trend;
    level = expected + alpha * (value - expected);
    trend = phi * trend + beta * (value - expected);
    return expected;
  });
  let damping = 0;
  const dampings = Array.from({ length: horizon }, (_, index) => (damping += phi ** (index + 1)));
  return completeFit({
    model,
    history,
    mean: dampings.map((sum) => level + sum * trend),
    fitted,
    growth: errorGrowth((step) => alpha + beta * (dampings[step - 1] ?? 0)),
    estimated: isDamped ? 5 : 4,
    parameters: { alpha, beta, ...(isDamped ? { phi } : {}), level: firstLevel, trend: firstTrend },
  });
}

/** From the whole line into an interval, smoothly, so that the search needs no bounds. */
function bounded(x: number, low: number, high: number): number {
  return low + (high - low) / (1 + Math.exp(-x));
}

/** First level and trend with the least sum of squared errors, by the 2 x 2 normal equations. */
function firstStates(
  history: readonly number[],
  { alpha, beta, phi }: TrendWeights,
): { level: number; trend: number; squares: number } {
  let [level, trend] = [0, 0];
  let [levelOfOne, trendOfOne] = [1, 0];
  let [levelOfSlope, trendOfSlope] = [0, 1];
  let [ll, lt, tt, ly, ty, yy] = [0, 0, 0, 0, 0, 0];
  for (const value of history) {
    const error = value - level - phi * trend;
    const one = levelOfOne + phi * trendOfOne;
    const slope = levelOfSlope + phi * trendOfSlope;
    ll += one * one;
    lt += one * slope;
    tt += slope * slope;
    ly += one * error;
    ty += slope * error;
    yy += error * error;
    level += phi * trend + alpha * error;
    trend = phi * trend + beta * error;
    levelOfOne = one - alpha * one;
    trendOfOne = phi * trendOfOne - beta * one;
    levelOfSlope = slope - alpha * slope;
    trendOfSlope = phi * trendOfSlope - beta * slope;
  }
  const determinant = ll * tt - lt * lt;
  if (!(determinant > 1e-10 * ll * tt)) return { level: ly / ll, trend: 0, squares: yy - (ly * ly) / ll };
  const firstLevel = (ly * tt - ty * lt) / determinant;
  const firstTrend = (ty * ll - ly * lt) / determinant;
  return { level: firstLevel, trend: firstTrend, squares: yy - firstLevel * ly - firstTrend * ty };
}
