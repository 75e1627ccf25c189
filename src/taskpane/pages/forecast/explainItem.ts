import { forecastReasons } from "../../../core/demand/explanation/forecastReasons";
import { forecastSeries, type ForecastModelName } from "../../../core/demand/forecastSeries";
import { leagueScores, type LeagueTrial } from "../../../core/demand/league/leagueScores";
import { leagueTable, type LeagueRow } from "../../../core/demand/league/leagueTable";
import { DomainError } from "../../../core/DomainError";
import { forecastSentence } from "../../../messages/forecastSentence";
import { message } from "../../../messages/message";
import { modelWords } from "../../../plan/modelWords";
import type { ForecastItem, ForecastPlan } from "../../../office/forecast/ForecastPlan";
import { pause } from "../../../office/pause";

export interface ItemExplanation {
  readonly sentence: string;
  readonly fitted: readonly (number | null)[];
  /** Best first; empty where the history is too short to hide a part of it. */
  readonly league: readonly LeagueRow[];
}

const competitors: readonly ForecastModelName[] = [
  ...(["auto", "naive", "snaive", "average", "ses", "damped", "holtwinters"] as const),
  ...(["theta", "dotm", "lgt", "combine", "tsb", "imapa"] as const),
];

/** What the page says about an item, worked out model by model so that Excel stays alive in between. `isWanted` false gives up. */
export async function explainItem(
  { season, skipped }: ForecastPlan,
  { history, baseline, chosenModel }: ForecastItem,
  isWanted: () => boolean,
): Promise<ItemExplanation | null> {
  const horizon = skipped + baseline.length;
  const model = modelWords.find((word) => word === chosenModel) ?? "auto";
  const input = { history, horizon, season, model, workingDays: null } as const;
  const { fitted } = forecastSeries(input);
  await pause(0);
  if (!isWanted()) return null;
  const sentence = forecastSentence(forecastReasons({ input, period: skipped + 1 }), message);
  const holdout = Math.min(6, Math.max(1, Math.floor(history.length / 4)));
  const trials: (readonly LeagueTrial[] | null)[] = [];
  try {
    for (const competitor of competitors) {
      await pause(0);
      if (!isWanted()) return null;
      trials.push(leagueScores({ history, season, holdout, origins: 2, models: [competitor] })[0] ?? null);
    }
  } catch (thrown) {
    // Too little history for a league; everything else stands.
    if (!(thrown instanceof DomainError)) throw thrown;
    return { sentence, fitted, league: [] };
  }
  return { sentence, fitted, league: leagueTable(competitors, [trials], { metric: "wape", season }) };
}
