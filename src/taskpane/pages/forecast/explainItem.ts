import type { LeagueRow } from "../../../core/demand/league/leagueTable";
import { forecastSentence } from "../../../messages/forecastSentence";
import { message } from "../../../messages/message";
import type { ForecastItem, ForecastPlan } from "../../../office/forecast/ForecastPlan";
import { inForecastWorker } from "./inForecastWorker";
import { itemForecast } from "./itemForecast";
import { competitorsWith, itemLeague } from "./itemLeague";

export interface ItemExplanation {
  readonly sentence: string;
  readonly fitted: readonly (number | null)[];
  /** Best first; empty where the history is too short to hide a part of it. */
  readonly league: readonly LeagueRow[];
  /** Whether the models that search long have competed. */
  readonly hasAll: boolean;
}

/** What the page says about an item, worked out beside Excel. Refused as cancelled once the signal comes. */
export async function explainItem(
  plan: ForecastPlan,
  item: ForecastItem,
  signal: AbortSignal,
): Promise<ItemExplanation> {
  const input = itemForecast(plan, item, item.usedModel);
  const [{ fitted, reasons }, league] = await Promise.all([
    inForecastWorker("explain", { input, period: plan.skipped + 1 }, signal),
    itemLeague(plan, item, competitorsWith([input.model]), signal),
  ]);
  const sentence = message("taskpane.forecast.whyPeriod", {
    period: plan.planLabels[0] ?? "",
    sentence: forecastSentence(reasons, message),
  });
  return { sentence, fitted, league, hasAll: false };
}
