import { aliveShare } from "../classes/aliveShare";
import { demandIntervals } from "../classes/demandIntervals";
import { isSeasonallyIdle } from "../seasonality/isSeasonallyIdle";
import { average } from "./average";
import { intermittentMean } from "./intermittentMean";
import type { ForecastModel } from "./ModelFit";
import { shortHistory } from "./shortHistory";
import { thetaAndDamped } from "./thetaAndDamped";

/** Mean interval between demands from which an item is intermittent: Syntetos, Boylan and Croston (2005). */
const intermittentFrom = 1.32;

/**
 * The model that suits the history (which begins with the first demand): intermittent items and items that have stopped selling
 * the mean of four rate models; less than one season the mean of what there is; up to four seasons half theta, half last year;
 * longer histories the mean of theta and damped trend. All of it times the probability that the item still sells.
 */
export const automatic: ForecastModel = (history, options) => {
  const fit = suitable(history, options);
  const alive = isSeasonallyIdle(history, options.season) ? 1 : aliveShare(history);
  if (alive === 1) return fit;
  // A mixture: with the share `alive` the model's own error, else nothing sells; what is between the two is error too.
  const between = alive * (1 - alive);
  return {
    ...fit,
    mean: fit.mean.map((value) => value * alive),
    sigma: fit.sigma.map((value, index) => Math.sqrt(alive * value ** 2 + between * (fit.mean[index] ?? 0) ** 2)),
  };
};

const suitable: ForecastModel = (history, options) => {
  const { season } = options;
  const { meanInterval, periodsSinceLast } = demandIntervals(history);
  const isIntermittent = meanInterval > intermittentFrom && !isSeasonallyIdle(history, season);
  if (isIntermittent && history.length > 1 && periodsSinceLast < history.length)
    return intermittentMean(history, options);
  if (history.length < Math.max(season, 4)) return average(history, { ...options, season: 1 });
  if (season > 1 && history.length < 4 * season) return shortHistory(history, options);
  return thetaAndDamped(history, options);
};
