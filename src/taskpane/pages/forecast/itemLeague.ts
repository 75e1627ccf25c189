import { heldPeriods } from "../../../core/demand/heldPeriods";
import type { ForecastModelName } from "../../../core/demand/forecastSeries";
import { leagueScores, type LeagueTrial } from "../../../core/demand/league/leagueScores";
import { leagueTable, type LeagueRow } from "../../../core/demand/league/leagueTable";
import { DomainError } from "../../../core/DomainError";
import type { ForecastItem, ForecastPlan } from "../../../office/forecast/ForecastPlan";
import { pause } from "../../../office/pause";
import { itemForecast } from "./itemForecast";

const competitors: readonly ForecastModelName[] = [
  ...(["auto", "naive", "snaive", "average", "ses", "damped", "holtwinters"] as const),
  ...(["theta", "dotm", "lgt", "combine", "tsb", "imapa"] as const),
];

/** The models that compete for an item, the one that is chosen for it among them. */
export function competitorsWith(model: ForecastModelName): readonly ForecastModelName[] {
  return competitors.includes(model) ? competitors : [...competitors, model];
}

/** How these models did on the item's last periods, hidden from them; best first, empty where the history is too short to hide a part of it. null: given up, because `isWanted` says so. */
export async function itemLeague(
  plan: ForecastPlan,
  item: ForecastItem,
  models: readonly ForecastModelName[],
  isWanted: () => boolean,
): Promise<readonly LeagueRow[] | null> {
  const { history, season, workingDays, horizon } = itemForecast(plan, item, "");
  const launch = history.findIndex((value) => value !== 0);
  // The periods that the sentence and the sheet's error rest on, so that a model has one error everywhere.
  const holdout = heldPeriods(horizon, launch < 0 ? 0 : history.length - launch);
  if (holdout === 0) return [];
  const trials: (readonly LeagueTrial[] | null)[] = [];
  try {
    for (const model of models) {
      await pause(0);
      if (!isWanted()) return null;
      trials.push(leagueScores({ history, season, holdout, origins: 1, models: [model], workingDays })[0] ?? null);
    }
  } catch (thrown) {
    // Too little history for a league; everything else stands.
    if (!(thrown instanceof DomainError)) throw thrown;
    return [];
  }
  return leagueTable(models, [trials], { metric: "wape", season });
}
