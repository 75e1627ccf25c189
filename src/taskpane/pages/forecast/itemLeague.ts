import type { ForecastModelName } from "../../../core/demand/forecastSeries";
import { leagueScores, type LeagueTrial } from "../../../core/demand/league/leagueScores";
import { leagueTable, type LeagueRow } from "../../../core/demand/league/leagueTable";
import { DomainError } from "../../../core/DomainError";
import type { ForecastItem, ForecastPlan } from "../../../office/forecast/ForecastPlan";
import { pause } from "../../../office/pause";

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
  { season, workingDays }: ForecastPlan,
  { history }: ForecastItem,
  models: readonly ForecastModelName[],
  isWanted: () => boolean,
): Promise<readonly LeagueRow[] | null> {
  const holdout = Math.min(6, Math.max(1, Math.floor(history.length / 4)));
  const trials: (readonly LeagueTrial[] | null)[] = [];
  try {
    for (const model of models) {
      await pause(0);
      if (!isWanted()) return null;
      trials.push(leagueScores({ history, season, holdout, origins: 2, models: [model], workingDays })[0] ?? null);
    }
  } catch (thrown) {
    // Too little history for a league; everything else stands.
    if (!(thrown instanceof DomainError)) throw thrown;
    return [];
  }
  return leagueTable(models, [trials], { metric: "wape", season });
}
