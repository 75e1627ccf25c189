import { autocorrelation } from "../../statistics/autocorrelation";
import { regularisedBeta } from "../../statistics/regularisedBeta";

export interface SeasonEvidence {
  /** Share of the variance inside the seasons that repeats from season to season (intraclass correlation), up to 1; 0 or less without a season. */
  readonly repeated: number;
  /** Chance to see so much repetition in series whose seasons are independent, 0 to 1. */
  readonly chance: number;
}

interface Repetition {
  readonly between: number;
  readonly within: number;
  readonly betweenDegrees: number;
  readonly withinDegrees: number;
}

/**
 * How surely series repeat themselves every `season` periods (2 or more), judged from all of them together; null where none holds two
 * seasons. Each season is freed of its own line, so that growth and a wandering level do not count; what is left is an analysis of
 * variance with repeated measures, the places of the season against the seasons (Fisher 1925), its degrees of freedom lowered
 * by the autocorrelation of what does not repeat (Box 1954). Histories begin with the first demand; the oldest incomplete season is left out.
 */
export function seasonEvidence(histories: readonly (readonly number[])[], season: number): SeasonEvidence | null {
  const parts = histories.flatMap((history) => repetition(history, season) ?? []);
  if (parts.length === 0) return null;
  const sum = (pick: (part: Repetition) => number): number => parts.reduce((total, part) => total + pick(part), 0);
  const [betweenDegrees, withinDegrees] = [sum((part) => part.betweenDegrees), sum((part) => part.withinDegrees)];
  const between = sum((part) => part.between * part.betweenDegrees) / betweenDegrees;
  const within = sum((part) => part.within * part.withinDegrees) / withinDegrees;
  const seasons = 1 + withinDegrees / betweenDegrees;
  const total = between + (seasons - 1) * within;
  if (total <= 0) return { repeated: 0, chance: 1 };
  return {
    repeated: (between - within) / total,
    chance:
      within === 0
        ? 0
        : regularisedBeta(
            withinDegrees / (withinDegrees + (betweenDegrees * between) / within),
            withinDegrees / 2,
            betweenDegrees / 2,
          ),
  };
}

/** Mean squares between the places of the season and within them, of a history brought to the variance 1; null where it holds less than two seasons or never changes. */
function repetition(history: readonly number[], season: number): Repetition | null {
  const first = history.findIndex((value) => value !== 0);
  const count = first < 0 ? 0 : Math.floor((history.length - first) / season);
  if (count < 2) return null;
  const start = history.length - count * season;
  const seasons = Array.from({ length: count }, (_, index) =>
    withoutLine(history.slice(start + index * season, start + (index + 1) * season)),
  );
  const variance = seasons.flat().reduce((sum, value) => sum + value * value, 0) / (count * season);
  const size = history.slice(start).reduce((sum, value) => sum + value * value, 0) / (count * season);
  if (variance <= 1e-18 * size) return null;
  const profile = Array.from(
    { length: season },
    (_, place) => seasons.reduce((sum, values) => sum + (values[place] ?? 0), 0) / count,
  );
  const rest = seasons.map((values) => values.map((value, place) => value - (profile[place] ?? 0)));
  const squares = (values: readonly number[]): number => values.reduce((sum, value) => sum + value * value, 0);
  // A line in each season leaves two places less to tell apart.
  const places = season - 2;
  const share = independentShare(rest);
  return {
    between: (count * squares(profile)) / places / variance,
    within: squares(rest.flat()) / ((count - 1) * places) / variance,
    betweenDegrees: Math.max(1, places * share),
    withinDegrees: Math.max(1, (count - 1) * places * share),
  };
}

/** Box's correction: how many of the periods of a season count as independent, as a share, from the autocorrelation of what does not repeat. */
function independentShare(rest: readonly (readonly number[])[]): number {
  const length = rest[0]?.length ?? 0;
  const last = Math.min(length - 1, Math.max(1, Math.floor(length / 3)));
  const lags = Array.from({ length: last }, (_, index) => {
    const each = rest.map((values) => autocorrelation(values, last)[index] ?? 0);
    return each.reduce((sum, value) => sum + value, 0) / each.length;
  });
  return 1 / (1 + 2 * lags.reduce((sum, lag, index) => sum + lag * lag * (1 - (index + 1) / length), 0));
}

function withoutLine(values: readonly number[]): number[] {
  const middle = (values.length - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const spread = values.reduce((sum, _, t) => sum + (t - middle) ** 2, 0);
  const slope = values.reduce((sum, value, t) => sum + (t - middle) * (value - mean), 0) / spread;
  return values.map((value, t) => value - mean - slope * (t - middle));
}
