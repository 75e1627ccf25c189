import type { ForecastModel } from "./ModelFit";
import { simpleExponentialSmoothing } from "./simpleExponentialSmoothing";
import { trendSmoothing } from "./trendSmoothing";

/** Holt's linear trend: the last trend goes on for ever. Fewer than five values give simple exponential smoothing. */
export const holt: ForecastModel = (history, options) =>
  history.length < 5
    ? simpleExponentialSmoothing(history, options)
    : trendSmoothing("holt", false, history, options.horizon);
