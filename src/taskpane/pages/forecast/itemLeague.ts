import { heldPeriods } from "../../../core/demand/heldPeriods";
import type { ForecastModelName } from "../../../core/demand/forecastSeries";
import { leagueTable, type LeagueRow } from "../../../core/demand/league/leagueTable";
import { DomainError } from "../../../core/DomainError";
import type { ForecastItem, ForecastPlan } from "../../../office/forecast/ForecastPlan";
import { isCancelled } from "../../../office/problemText";
import { inForecastWorker } from "./inForecastWorker";
import { itemForecast } from "./itemForecast";

const competitors: readonly ForecastModelName[] = [
  ...(["auto", "naive", "snaive", "average", "ses", "damped", "holtwinters"] as const),
  ...(["theta", "dotm", "lgt", "combine", "tsb", "imapa"] as const),
];

/** The models that compete for an item, these among them. */
export function competitorsWith(models: readonly ForecastModelName[]): readonly ForecastModelName[] {
  return [...new Set([...competitors, ...models])];
}

/** How these models did on the item's last periods, hidden from them; best first, empty where the history is too short to hide a part of it. Refused as cancelled once the signal comes. */
export async function itemLeague(
  plan: ForecastPlan,
  item: ForecastItem,
  models: readonly ForecastModelName[],
  signal: AbortSignal,
): Promise<readonly LeagueRow[]> {
  const { history, season, workingDays, horizon } = itemForecast(plan, item, "");
  const launch = history.findIndex((value) => value !== 0);
  // The periods that the sentence and the sheet's error rest on, so that a model has one error everywhere.
  const holdout = heldPeriods(horizon, launch < 0 ? 0 : history.length - launch);
  if (holdout === 0) return [];
  try {
    const trials = await inForecastWorker(
      "league",
      { history, season, holdout, origins: 1, models, workingDays },
      signal,
    );
    return leagueTable(models, [trials], { metric: "wape", season });
  } catch (thrown) {
    // Too little history for a league; everything else stands.
    if (!(thrown instanceof DomainError) || isCancelled(thrown)) throw thrown;
    return [];
  }
}
