import { forecastReasons } from "../../../core/demand/explanation/forecastReasons";
import { forecastSeries } from "../../../core/demand/forecastSeries";
import type { LeagueRow } from "../../../core/demand/league/leagueTable";
import { forecastSentence } from "../../../messages/forecastSentence";
import { message } from "../../../messages/message";
import type { ForecastItem, ForecastPlan } from "../../../office/forecast/ForecastPlan";
import { pause } from "../../../office/pause";
import { itemForecast } from "./itemForecast";
import { competitorsWith, itemLeague } from "./itemLeague";

export interface ItemExplanation {
  readonly sentence: string;
  readonly fitted: readonly (number | null)[];
  /** Best first; empty where the history is too short to hide a part of it. */
  readonly league: readonly LeagueRow[];
}

/** What the page says about an item, worked out model by model so that Excel stays alive in between. `isWanted` false gives up. */
export async function explainItem(
  plan: ForecastPlan,
  item: ForecastItem,
  isWanted: () => boolean,
): Promise<ItemExplanation | null> {
  const input = itemForecast(plan, item, item.usedModel);
  const { fitted } = forecastSeries(input);
  await pause(0);
  if (!isWanted()) return null;
  const sentence = message("taskpane.forecast.whyPeriod", {
    period: plan.planLabels[0] ?? "",
    sentence: forecastSentence(forecastReasons({ input, period: plan.skipped + 1 }), message),
  });
  const league = await itemLeague(plan, item, competitorsWith(input.model), isWanted);
  return league && { sentence, fitted, league };
}
