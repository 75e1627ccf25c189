import type { ForecastInput } from "../../../core/demand/forecastSeries";
import type { ForecastItem, ForecastPlan } from "../../../office/forecast/ForecastPlan";
import { modelWords } from "../../../plan/modelWords";

/** What the plan asks of the engine for an item with this model ("" or a word that is no model: the automatic one). */
export function itemForecast(
  { season, skipped, workingDays }: ForecastPlan,
  { history, baseline }: ForecastItem,
  model: string,
): ForecastInput {
  const horizon = skipped + baseline.length;
  return { history, horizon, season, model: modelWords.find((word) => word === model) ?? "auto", workingDays };
}
