import { modelReport } from "../../../core/demand/modelReport";
import { DomainError } from "../../../core/DomainError";
import { message } from "../../../messages/message";
import type { ForecastItem, ForecastPlan } from "../../../office/forecast/ForecastPlan";
import { problemText } from "../../../office/problemText";
import { itemForecast } from "./itemForecast";

/** Refuses a model that the item's history does not allow, with the reason, before anything is written. */
export function requireModel(plan: ForecastPlan, item: ForecastItem, model: string): void {
  try {
    // As the plan asks for it: the forecast, and the test on the periods held back.
    modelReport(itemForecast(plan, item, model));
  } catch (thrown) {
    if (!(thrown instanceof DomainError)) throw thrown;
    throw new DomainError("invalid", "taskpane.forecast.modelRefused", {
      item: item.sku,
      model: message(`taskpane.forecast.models.${model}`),
      reason: problemText(thrown),
    });
  }
}
