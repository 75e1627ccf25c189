import { withSeason } from "../seasonality/withSeason";
import { completeFit } from "./completeFit";
import type { ForecastModel } from "./ModelFit";
import { simpleExponentialSmoothing } from "./simpleExponentialSmoothing";

/**
 * The theta method on a history without its season: simple exponential smoothing with half the slope of the line through the history
 * as drift. Assimakopoulos and Nikolopoulos (2000), in the form of Hyndman and Billah (2003), equation 6.
 */
const classical: ForecastModel = (history, options) => {
  const smoothed = simpleExponentialSmoothing(history, { ...options, season: 1 });
  const size = history.length;
  const alpha = smoothed.parameters["alpha"] ?? 0;
  const centre = (size + 1) / 2;
  const moment = history.reduce((sum, value, index) => sum + (index + 1 - centre) * value, 0);
  const drift = size < 2 ? 0 : (6 * moment) / (size * (size * size - 1));
  // The mean age of what the level knows: the line goes on from there, not from the last period.
  const lag = (1 - (1 - alpha) ** size) / alpha;
  return completeFit({
    model: "theta",
    history,
    mean: smoothed.mean.map((level, index) => level + drift * (index + lag)),
    fitted: smoothed.fitted,
    growth: (h) => 1 + (h - 1) * alpha ** 2,
    estimated: 3,
    parameters: { alpha, drift },
  });
};

/** The theta method on the history without its season. */
export const theta: ForecastModel = (history, options) => withSeason(classical, history, options);
