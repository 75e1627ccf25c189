import { DomainError } from "../../DomainError";
import { withSeason } from "../seasonality/withSeason";
import type { ForecastModel } from "./ModelFit";

/** A model that knows positive values only, on the history without its season; any other history is refused in its name. */
export function onPositive(model: ForecastModel, name: string): ForecastModel {
  return (history, options) => {
    if (!history.every((value) => value > 0))
      throw new DomainError("invalid", "demand.model.positive", { model: name });
    if (history.length < 5)
      throw new DomainError("notEnoughData", "demand.model.short", { model: name, needed: 5, found: history.length });
    return withSeason(model, history, { ...options, isForced: true });
  };
}
