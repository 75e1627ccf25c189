import { DomainError } from "../../DomainError";
import { nelderMead } from "../../statistics/nelderMead";
import { seasonalIndices } from "../seasonality/seasonalIndices";
import { completeFit } from "./completeFit";
import { dampedTrend } from "./dampedTrend";
import { errorGrowth } from "./errorGrowth";
import type { ForecastModel } from "./ModelFit";
import { withoutSpikes } from "./withoutSpikes";

/** Share of the usual level below which a multiplicative line counts as this share, and an index as this one: nothing is divided by less. */
const leastDivisor = 0.05;

/**
 * Holt-Winters with a linear trend: multiplicative season where all values are positive, else additive, or as asked. First season from
 * classical decomposition, first level and trend from the line through the first two deseasonalised seasons, weights by least squares.
 * Winters (1960). Values far from all that is usual do not move level, trend and season, after Gelper, Fried and Croux (2010), Robust
 * forecasting with exponential and Holt-Winters smoothing. Fewer than two seasons (or no season) give the damped trend.
 */
export function holtWinters(kind: "multiplicative" | "additive" | null): ForecastModel {
  const model = kind === null ? "holtwinters" : kind === "additive" ? "hwadditive" : "hwmultiplicative";
  return (history, options) => {
    const { season, horizon } = options;
    const isPositive = history.every((value) => value > 0);
    if (kind === "multiplicative" && !isPositive) throw new DomainError("invalid", "demand.model.positive", { model });
    if (season <= 1 || history.length < 2 * season) return dampedTrend(history, options);
    const usual = withoutSpikes(history, season);
    const first = firstStates(usual, season, kind ?? (isPositive ? "multiplicative" : "additive"));
    const objective = (point: readonly number[]): number => run(usual, season, first, weightsAt(point)).squares;
    const weights = weightsAt(nelderMead(objective, [-1, -3, -2], { step: 1, iterations: 100, tolerance: 1e-5 }).point);
    const { fitted, level, trend, indices } = run(usual, season, first, weights);
    const mean = Array.from({ length: horizon }, (_, index) => {
      const seasonal = indices[(history.length + index) % season] ?? 0;
      const line = level + (index + 1) * trend;
      return first.isMultiplicative ? Math.max(0, line) * seasonal : line + seasonal;
    });
    const { alpha, beta, gamma } = weights;
    return completeFit({
      model,
      history,
      mean,
      fitted,
      growth: errorGrowth((step) => alpha + beta * step + (step % season === 0 ? gamma : 0)),
      estimated: 5,
      parameters: { alpha, beta, gamma },
    });
  };
}

interface States {
  readonly isMultiplicative: boolean;
  readonly level: number;
  readonly trend: number;
  readonly indices: readonly number[];
  /** The line is never less, in a multiplicative model. */
  readonly leastLine: number;
}
interface Weights {
  readonly alpha: number;
  readonly beta: number;
  readonly gamma: number;
}

function weightsAt([a = 0, b = 0, c = 0]: readonly number[]): Weights {
  const share = (x: number): number => 0.001 + 0.998 / (1 + Math.exp(-x));
  const alpha = share(a);
  return { alpha, beta: alpha * share(b), gamma: (1 - alpha) * share(c) };
}

function firstStates(history: readonly number[], season: number, kind: "multiplicative" | "additive"): States {
  const { values } = seasonalIndices(history, season, { kind });
  const isMultiplicative = kind === "multiplicative";
  const start = history.slice(0, 2 * season).map((value, index) => {
    const seasonal = values[index % season] ?? 0;
    return isMultiplicative ? value / Math.max(leastDivisor, seasonal) : value - seasonal;
  });
  const half = (from: number): number =>
    start.slice(from, from + season).reduce((sum, value) => sum + value, 0) / season;
  const trend = (half(season) - half(0)) / season;
  const leastLine = isMultiplicative
    ? (leastDivisor * history.reduce((sum, value) => sum + value, 0)) / history.length
    : 0;
  return { isMultiplicative, level: half(0) - (trend * (season + 1)) / 2, trend, indices: values, leastLine };
}

function run(
  history: readonly number[],
  season: number,
  first: States,
  { alpha, beta, gamma }: Weights,
): {
  fitted: number[];
  squares: number;
  level: number;
  trend: number;
  indices: number[];
} {
  let { level, trend } = first;
  const indices = [...first.indices];
  let squares = 0;
  const fitted = history.map((value, t) => {
    const at = t % season;
    const seasonal = indices[at] ?? 0;
    const line = first.isMultiplicative ? Math.max(first.leastLine, level + trend) : level + trend;
    const expected = first.isMultiplicative ? line * seasonal : line + seasonal;
    const error = value - expected;
    const levelError = first.isMultiplicative ? error / Math.max(leastDivisor, seasonal) : error;
    level = line + alpha * levelError;
    trend += beta * levelError;
    indices[at] = seasonal + gamma * (first.isMultiplicative ? error / line : error);
    squares += error * error;
    return expected;
  });
  return { fitted, squares: Number.isFinite(squares) ? squares : Number.MAX_VALUE, level, trend, indices };
}
