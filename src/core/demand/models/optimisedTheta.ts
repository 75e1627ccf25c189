import { withSeason } from "../seasonality/withSeason";
import type { ForecastModel } from "./ModelFit";
import { optimisedThetaFit } from "./optimisedThetaFit";

/** An optimised theta model on the history without its season; dynamic: with a line that is fitted anew at every period. */
export function optimisedTheta(kind: "static" | "dynamic"): ForecastModel {
  return (history, options) =>
    withSeason((values, { horizon }) => optimisedThetaFit(values, horizon, kind === "dynamic"), history, options);
}
