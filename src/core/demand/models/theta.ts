import { withSeason } from "../seasonality/withSeason";
import { dynamicTheta } from "./dynamicTheta";
import type { ForecastModel } from "./ModelFit";

/** The theta method on the history without its season, where that is significant. */
export const theta: ForecastModel = (history, options) => withSeason(dynamicTheta, history, options);
