import { accuracyMetric, type AccuracyMetric, type ScoredSeries } from "../accuracy/accuracyMetric";
import type { ForecastModelName } from "../forecastSeries";
import type { LeagueTrial } from "./leagueScores";

export interface LeagueRow {
  readonly model: ForecastModelName;
  /** The score of all items and origins together; null: the metric does not exist for these data. */
  readonly score: number | null;
  /** Score over that of the naive forecast: below 1 the model adds value. */
  readonly relativeToNaive: number | null;
  /** Sum of (actual - forecast) over sum of actual. */
  readonly bias: number | null;
  /** Items on which no model did better. */
  readonly best: number;
}

export interface LeagueOptions {
  readonly metric: AccuracyMetric;
  readonly season: number;
}

/** The models by their score over all items, the best first; a model that cannot forecast every item is left out, so that all are judged on the same ones. */
export function leagueTable(
  models: readonly ForecastModelName[],
  items: readonly (readonly (readonly LeagueTrial[] | null)[])[],
  { metric, season }: LeagueOptions,
): LeagueRow[] {
  const competing = models.filter((_, index) => items.every((trials) => trials[index] !== null));
  const positions = competing.map((model) => models.indexOf(model));
  const scoreOf = (trials: readonly LeagueTrial[], by: AccuracyMetric): number | null => {
    const series = trials.map(({ actual, forecast, history }): ScoredSeries => ({
      actual,
      forecast,
      history,
      upper: null,
      weight: 1,
    }));
    try {
      return accuracyMetric(series, { metric: by, season, quantile: 0.5 });
    } catch {
      // No demand in the periods held back, or a history that never changes: the metric divides by zero.
      return null;
    }
  };
  const wins = competing.map(() => 0);
  for (const trials of items) {
    const errors = positions.map((position) => scoreOf(trials[position] ?? [], "rmse") ?? Infinity);
    const least = Math.min(...errors);
    errors.forEach((error, index) => {
      if (error <= least + rounding(errors)) wins[index] = (wins[index] ?? 0) + 1;
    });
  }
  const all = (position: number): LeagueTrial[] => items.flatMap((trials) => trials[position] ?? []);
  const naive = models.includes("naive") ? scoreOf(all(models.indexOf("naive")), metric) : null;
  const rows = competing.map((model, index): LeagueRow => {
    const trials = all(positions[index] ?? 0);
    const score = scoreOf(trials, metric);
    const relativeToNaive = score !== null && naive !== null && naive > 0 ? score / naive : null;
    return { model, score, relativeToNaive, bias: scoreOf(trials, "bias%"), best: wins[index] ?? 0 };
  });
  const rank = ({ score }: LeagueRow): number => (score === null ? Infinity : Math.abs(score));
  // Errors that differ by rounding only are a tie: then the models stay in their order, auto first.
  const step = rounding(rows.map(rank)) || 1;
  const place = (row: LeagueRow): number => (rank(row) === Infinity ? Number.MAX_VALUE : Math.round(rank(row) / step));
  return rows.sort((one, other) => place(one) - place(other));
}

/** What is nothing beside the largest of some errors. */
function rounding(errors: readonly number[]): number {
  return 1e-9 * Math.max(0, ...errors.filter(Number.isFinite));
}
