import type { ForecastModelName } from "../../../core/demand/forecastSeries";
import { message } from "../../../messages/message";
import type { ForecastItem, ForecastPlan } from "../../../office/forecast/ForecastPlan";
import { itemForecast } from "./itemForecast";
import { itemLeague } from "./itemLeague";
import { shareText } from "./shareText";

/** Why the planner took another model, from the league's own figures: its error on hidden periods beside that of the automatic model. */
export async function modelReason(
  plan: ForecastPlan,
  item: ForecastItem,
  model: string,
  signal: AbortSignal,
): Promise<string> {
  if (model === "") return "";
  const chosen: ForecastModelName = itemForecast(plan, item, model).model;
  const league = await itemLeague(plan, item, [chosen, "auto"], signal);
  const errorOf = (name: ForecastModelName): number | null => league.find((row) => row.model === name)?.score ?? null;
  const [own, automatic] = [errorOf(chosen), errorOf("auto")];
  if (own === null || automatic === null) return message("taskpane.forecast.modelReasonUnknown");
  return message("taskpane.forecast.modelReason", { own: shareText(own), automatic: shareText(automatic) });
}
