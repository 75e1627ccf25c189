import { combineFits } from "./combineFits";
import { movingAverage12, multipleAggregation, slowSmoothing, teunterSyntetosBabai } from "./intermittent";
import type { ForecastModel } from "./ModelFit";

/** For intermittent items and items that have stopped selling: the mean of the 12-period average, slow smoothing, TSB and IMAPA. All four fall while nothing sells. */
export const intermittentMean: ForecastModel = (history, options) =>
  combineFits(
    "intermittent",
    history,
    [movingAverage12, slowSmoothing, teunterSyntetosBabai, multipleAggregation].map((model) => ({
      fit: model(history, options),
      weight: 0.25,
    })),
  );
