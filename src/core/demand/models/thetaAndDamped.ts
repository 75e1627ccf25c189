import { withSeason } from "../seasonality/withSeason";
import { combineFits } from "./combineFits";
import { dampedTrend } from "./dampedTrend";
import { dynamicTheta } from "./dynamicTheta";
import type { ForecastModel } from "./ModelFit";

const onSeasonless: ForecastModel = (history, options) =>
  combineFits("theta+damped", history, [
    { fit: dynamicTheta(history, options), weight: 0.5 },
    { fit: dampedTrend(history, options), weight: 0.5 },
  ]);

/** The mean of the theta method and the damped trend on the history without its season, where that is significant. */
export const thetaAndDamped: ForecastModel = (history, options) => withSeason(onSeasonless, history, options);
