import { combineFits } from "./combineFits";
import { movingAverage12, multipleAggregation } from "./intermittent";
import type { ForecastModel } from "./ModelFit";
import { rateWeights } from "./rateWeights";
import { sharedError } from "./sharedError";

/**
 * For intermittent items and items that have stopped selling: the mean of the 12-period average and IMAPA. Both fall while nothing
 * sells, and on the ends of the training parts of carparts the two had the least error and the least bias of the rate models tried.
 */
export const intermittentMean: ForecastModel = (history, options) => {
  const fit = combineFits("intermittent", history, {
    members: [movingAverage12, multipleAggregation].map((model) => ({ fit: model(history, options), weight: 0.5 })),
    law: "skewed",
  });
  const buckets = Array.from({ length: fit.parameters["imapa levels"] ?? 1 }, (_, index) => index + 1);
  const averaged = Math.min(12, history.length);
  const weights = rateWeights(history.length, buckets).map(
    (smoothed, age) => 0.5 * smoothed + (age < averaged ? 0.5 / averaged : 0),
  );
  return {
    ...fit,
    rate: { units: fit.mean[0] ?? 0, deviation: fit.sigma[0] ?? 0, shared: sharedError(weights) },
  };
};
