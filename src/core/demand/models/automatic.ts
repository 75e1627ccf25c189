import { aliveShare } from "../classes/aliveShare";
import { isGivenUp } from "../classes/isGivenUp";
import { withdrawalRate } from "../classes/withdrawalRate";
import { isIntermittent } from "../history/isIntermittent";
import { average } from "./average";
import { combination } from "./combination";
import { intermittentMean } from "./intermittentMean";
import type { ForecastModel, ModelFit } from "./ModelFit";
import { shortHistory } from "./shortHistory";

/** What is older says nothing about next year and costs time: eight years of weeks. */
const longestHistory = 416;

/**
 * The model that suits the history (which begins with the first demand): intermittent items and items that have stopped selling
 * the mean of two rate models, times the probability that the item still sells in each period to come; less than one season the mean of
 * what there is; up to four seasons the combination and last year; longer histories the combination. An item that is given up is forecast
 * at 0.
 */
export const automatic: ForecastModel = (history, options) => {
  const { season } = options;
  const alive = aliveShare(history, season);
  const isIntermittentItem = isIntermittent(history, season) && history.length > 1;
  const fit = isIntermittentItem ? intermittentMean(history, options) : regular(history, options);
  if (isGivenUp(history, season)) return givenUp(fit);
  return whileAlive(fit, isIntermittentItem ? (step) => alive * (1 - withdrawalRate) ** step : () => alive);
};

const regular: ForecastModel = (history, options) => {
  const { season } = options;
  if (history.length < Math.max(season, 4)) return average(history, { ...options, season: 1 });
  const forgotten = Math.max(0, history.length - longestHistory);
  const recent = history.slice(forgotten);
  const fit = season > 1 && recent.length < 4 * season ? shortHistory(recent, options) : combination(recent, options);
  return { ...fit, fitted: [...history.slice(0, forgotten).map(() => null), ...fit.fitted] };
};

/** Nothing to come, and no demand of an item that still sells. */
function givenUp({ model, fitted, residuals, parameters, aicc, law, persistence, mean }: ModelFit): ModelFit {
  const nothing = mean.map(() => 0);
  return { model, fitted, residuals, parameters, aicc, law, persistence, mean: nothing, sigma: nothing };
}

/** A fit times the probability that the item still sells at each step of the horizon. */
function whileAlive(fit: ModelFit, alive: (step: number) => number): ModelFit {
  const shares = fit.mean.map((_, index) => alive(index + 1));
  if (shares.every((share) => share === 1)) return fit;
  return {
    ...fit,
    mean: fit.mean.map((value, index) => value * (shares[index] ?? 1)),
    // A mixture: with the share `alive` the model's own error, else nothing sells; what is between the two is error too.
    sigma: fit.sigma.map((value, index) => {
      const share = shares[index] ?? 1;
      return Math.sqrt(share * value ** 2 + share * (1 - share) * (fit.mean[index] ?? 0) ** 2);
    }),
  };
}
