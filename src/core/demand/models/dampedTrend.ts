import type { ForecastModel } from "./ModelFit";
import { simpleExponentialSmoothing } from "./simpleExponentialSmoothing";
import { trendSmoothing } from "./trendSmoothing";

/** Damped trend: the last trend fades out. Fewer than six values give simple exponential smoothing. */
export const dampedTrend: ForecastModel = (history, options) =>
  history.length < 6
    ? simpleExponentialSmoothing(history, options)
    : trendSmoothing("damped", true, history, options.horizon);
