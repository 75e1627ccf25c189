import { forecastSeries, type ForecastModelName } from "../forecastSeries";
import { DomainError } from "../../DomainError";

export interface LeagueInput {
  readonly history: readonly number[];
  readonly season: number;
  /** Periods forecast at each origin. */
  readonly holdout: number;
  /** Ends of history from which is forecast; each one period before the next. */
  readonly origins: number;
  readonly models: readonly ForecastModelName[];
  /** Working days of each period of the history; null or absent: periods count alike. */
  readonly workingDays?: readonly number[] | null;
}

/** What a model forecast at an origin beside what came. */
export interface LeagueTrial {
  readonly actual: readonly number[];
  readonly forecast: readonly number[];
  readonly history: readonly number[];
}

/**
 * Every model's trials on one series, origin by origin; null for a model that cannot forecast it. Rolling-origin evaluation: Tashman (2000).
 * Too short a history has no trial: at least three periods since the first demand must be left before the first origin.
 */
export function leagueScores({
  history,
  season,
  holdout,
  origins,
  models,
  workingDays,
}: LeagueInput): (readonly LeagueTrial[] | null)[] {
  const launch = history.findIndex((value) => value !== 0);
  const needed = holdout + origins - 1 + 3;
  if (launch < 0 || history.length - launch < needed)
    throw new DomainError("notEnoughData", "demand.test.short", {
      needed,
      found: launch < 0 ? 0 : history.length - launch,
      holdout,
      origins,
    });
  return models.map((model) => {
    const trials: LeagueTrial[] = [];
    for (let origin = 0; origin < origins; origin++) {
      const end = history.length - holdout - origin;
      const known = history.slice(0, end);
      try {
        const days = workingDays?.slice(0, end + holdout) ?? null;
        const { mean } = forecastSeries({ history: known, horizon: holdout, season, model, workingDays: days });
        trials.push({ actual: history.slice(end, end + holdout), forecast: mean, history: known });
      } catch (thrown) {
        if (thrown instanceof DomainError) return null;
        throw thrown;
      }
    }
    return trials;
  });
}
