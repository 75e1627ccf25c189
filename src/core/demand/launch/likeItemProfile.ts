import { forecastSeries } from "../forecastSeries";
import { isSeasonal } from "../seasonality/isSeasonal";
import { seasonalIndices, type SeasonalIndices } from "../seasonality/seasonalIndices";

/** Demand of the like item in the new item's place, by period of the horizon: 1 is the first, 0 and less lie in the history. */
export type Profile = (period: number) => number;

/**
 * The like item's demand by age, in the season of the new item's periods: a December launch does not hand its Christmas to a
 * launch in March. Ages that the like item has not reached are its forecast without season. Seasonal indices need two seasons
 * of life and a season that shows.
 */
export function likeItemProfile({
  history,
  horizon,
  season,
  launchPeriod,
}: {
  readonly history: readonly number[];
  readonly horizon: number;
  readonly season: number;
  readonly launchPeriod: number;
}): Profile {
  const launch = history.findIndex((value) => value !== 0);
  const life = history.slice(launch);
  const indices = isSeasonal(life, season) ? seasonalIndices(life, season) : null;
  const byAge = life.map((value, age) => without(value, age, indices));
  const missing = horizon + 1 - launchPeriod - byAge.length;
  if (missing > 0)
    byAge.push(
      ...forecastSeries({ history: byAge, horizon: missing, season: 1, model: "auto", workingDays: null }).mean,
    );
  const isDemand = life.every((value) => value >= 0);
  return (period) => {
    const value = withIndex(byAge[period - launchPeriod] ?? 0, history.length - launch + period - 1, indices);
    return isDemand ? Math.max(0, value) : value;
  };
}

function indexAt(position: number, { values }: SeasonalIndices): number {
  const season = values.length;
  return values[((position % season) + season) % season] ?? 0;
}

function without(value: number, position: number, indices: SeasonalIndices | null): number {
  if (indices === null) return value;
  return indices.kind === "additive" ? value - indexAt(position, indices) : value / indexAt(position, indices);
}

function withIndex(value: number, position: number, indices: SeasonalIndices | null): number {
  if (indices === null) return value;
  return indices.kind === "additive" ? value + indexAt(position, indices) : value * indexAt(position, indices);
}
