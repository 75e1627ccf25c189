import { nelderMead } from "../../statistics/nelderMead";
import { seasonalIndices } from "../seasonality/seasonalIndices";
import { completeFit } from "./completeFit";
import { dampedTrend } from "./dampedTrend";
import { errorGrowth } from "./errorGrowth";
import type { ForecastModel } from "./ModelFit";

/**
 * Holt-Winters with a linear trend: multiplicative season where all values are positive, else additive. First season from classical
 * decomposition, first level and trend from the line through the first two deseasonalised seasons, weights by least squares.
 * Winters (1960). Fewer than two seasons (or no season) give the damped trend.
 */
export const holtWinters: ForecastModel = (history, options) => {
  const { season, horizon } = options;
  if (season <= 1 || history.length < 2 * season) return dampedTrend(history, options);
  const first = firstStates(history, season);
  const objective = (point: readonly number[]): number => run(history, season, first, weightsAt(point)).squares;
  const weights = weightsAt(nelderMead(objective, [-1, -3, -2], { step: 1, iterations: 100, tolerance: 1e-5 }).point);
  const { fitted, level, trend, indices } = run(history, season, first, weights);
  const mean = Array.from({ length: horizon }, (_, index) => {
    const seasonal = indices[(history.length + index) % season] ?? 0;
    const line = level + (index + 1) * trend;
    return first.isMultiplicative ? line * seasonal : line + seasonal;
  });
  const { alpha, beta, gamma } = weights;
  return completeFit({
    model: "holtwinters",
    history,
    mean,
    fitted,
    growth: errorGrowth((step) => alpha + beta * step + (step % season === 0 ? gamma : 0)),
    estimated: 5,
    parameters: { alpha, beta, gamma },
  });
};

interface States {
  readonly isMultiplicative: boolean;
  readonly level: number;
  readonly trend: number;
  readonly indices: readonly number[];
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

function firstStates(history: readonly number[], season: number): States {
  const { kind, values } = seasonalIndices(history, season);
  const isMultiplicative = kind === "multiplicative";
  const start = history.slice(0, 2 * season).map((value, index) => {
    const seasonal = values[index % season] ?? 0;
    return isMultiplicative ? value / seasonal : value - seasonal;
  });
  const half = (from: number): number =>
    start.slice(from, from + season).reduce((sum, value) => sum + value, 0) / season;
  const trend = (half(season) - half(0)) / season;
  return { isMultiplicative, level: half(0) - (trend * (season + 1)) / 2, trend, indices: values };
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
    const line = level + trend;
    const expected = first.isMultiplicative ? line * seasonal : line + seasonal;
    const error = value - expected;
    const levelError = first.isMultiplicative ? error / (seasonal || 1) : error;
    level = line + alpha * levelError;
    trend += beta * levelError;
    indices[at] = seasonal + gamma * (first.isMultiplicative ? error / (line || 1) : error);
    squares += error * error;
    return expected;
  });
  return { fitted, squares: Number.isFinite(squares) ? squares : Number.MAX_VALUE, level, trend, indices };
}
