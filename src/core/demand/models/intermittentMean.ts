import { combineFits } from "./combineFits";
import { movingAverage12, multipleAggregation } from "./intermittent";
import type { ForecastModel } from "./ModelFit";

/**
 * For intermittent items and items that have stopped selling: the mean of the 12-period average and IMAPA. Both fall while nothing
 * sells, and on the ends of the training parts of carparts the two had the least error and the least bias of the rate models tried.
 */
export const intermittentMean: ForecastModel = (history, options) =>
  combineFits("intermittent", history, {
    members: [movingAverage12, multipleAggregation].map((model) => ({ fit: model(history, options), weight: 0.5 })),
    law: "skewed",
  });
