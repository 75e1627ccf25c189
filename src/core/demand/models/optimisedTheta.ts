import { withSeason } from "../seasonality/withSeason";
import { dynamicTheta } from "./dynamicTheta";
import type { ForecastModel } from "./ModelFit";

/** The dynamic optimised theta model on the history without its season. */
export const optimisedTheta: ForecastModel = (history, options) => withSeason(dynamicTheta, history, options);
