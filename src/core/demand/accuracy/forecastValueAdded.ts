import { DomainError } from "../../DomainError";
import { accuracyMetric, type AccuracyMetric, type ScoredSeries } from "./accuracyMetric";

/** Measures that tell one forecast from another without a history. */
export type ValueAddedMetric = Extract<
  AccuracyMetric,
  "wape" | "accuracy" | "mape" | "smape" | "mae" | "rmse" | "bias%"
>;

export interface ValueAddedInput {
  readonly actual: readonly (readonly number[])[];
  /** The forecasts of each step of the process, the naive one first, each in the shape of actual. */
  readonly steps: readonly (readonly (readonly number[])[])[];
  readonly metric: ValueAddedMetric;
  /** Weight of each row. */
  readonly weights: readonly number[];
}

/** A step of the staircase. */
export interface ValueAddedStep {
  readonly score: number;
  /** By how much the step improved the score over the step before, in the unit of the metric; null for the first. */
  readonly overBefore: number | null;
  /** The same over the first step, the naive forecast. */
  readonly overNaive: number | null;
}

/** Of these more is better, of the others less. */
const betterIfMore: ReadonlySet<ValueAddedMetric> = new Set<ValueAddedMetric>(["accuracy"]);

/**
 * Forecast value added, step by step: what each step of the forecasting process took off the error (or, negative, put on). A bias counts by its
 * size. Gilliland (2010), The Business Forecasting Deal, chapter 4.
 */
export function forecastValueAdded({ actual, steps, metric, weights }: ValueAddedInput): ValueAddedStep[] {
  const scores = steps.map((forecasts) => {
    const scored = actual.map((row, index): ScoredSeries => ({
      actual: row,
      forecast: forecasts[index] ?? [],
      upper: null,
      history: null,
      weight: weights[index] ?? 1,
    }));
    return accuracyMetric(scored, { metric, season: 1, quantile: 0.5 });
  });
  const [naive] = scores;
  if (naive === undefined) throw new DomainError("invalid", "demand.fva.steps");
  const gain = (from: number, to: number): number => {
    if (metric === "bias%") return Math.abs(from) - Math.abs(to);
    return betterIfMore.has(metric) ? to - from : from - to;
  };
  return scores.map((score, index) => ({
    score,
    overBefore: index === 0 ? null : gain(scores[index - 1] ?? naive, score),
    overNaive: index === 0 ? null : gain(naive, score),
  }));
}
