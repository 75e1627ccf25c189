import { withSeason } from "../seasonality/withSeason";
import { combineFits } from "./combineFits";
import { dynamicTheta } from "./dynamicTheta";
import type { ForecastModel } from "./ModelFit";
import { seasonalNaive } from "./seasonalNaive";

/**
 * From one to four seasons of history: half theta method, half "as last year". Extrapolated trends hurt there, and last year is
 * the best single witness of the season (measured on the last 12 to 48 months of M3's monthly series: docs/methods.md).
 */
export const shortHistory: ForecastModel = (history, options) => {
  const isForced = history.length >= 3 * options.season;
  return combineFits("theta+last year", history, [
    { fit: withSeason(dynamicTheta, history, { ...options, isForced }), weight: 0.5 },
    { fit: seasonalNaive(history, options), weight: 0.5 },
  ]);
};
