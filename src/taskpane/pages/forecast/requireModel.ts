import { DomainError } from "../../../core/DomainError";
import { message } from "../../../messages/message";
import type { ForecastItem, ForecastPlan } from "../../../office/forecast/ForecastPlan";
import { isCancelled, problemText } from "../../../office/problemText";
import { inForecastWorker } from "./inForecastWorker";
import { itemForecast } from "./itemForecast";

/** Refuses a model that the item's history does not allow, with the reason, before anything is written. */
export async function requireModel(
  plan: ForecastPlan,
  item: ForecastItem,
  model: string,
  signal: AbortSignal,
): Promise<void> {
  try {
    // As the plan asks for it: the forecast, and the test on the periods held back.
    await inForecastWorker("report", itemForecast(plan, item, model), signal);
  } catch (thrown) {
    if (!(thrown instanceof DomainError) || isCancelled(thrown)) throw thrown;
    throw new DomainError("invalid", "taskpane.forecast.modelRefused", {
      item: item.sku,
      model: message(`taskpane.forecast.models.${model}`),
      reason: problemText(thrown),
    });
  }
}
