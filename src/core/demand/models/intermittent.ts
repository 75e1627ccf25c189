import { mean } from "simple-statistics";
import { completeFit } from "./completeFit";
import { errorGrowth } from "./errorGrowth";
import type { ForecastModel, ModelFit } from "./ModelFit";
import { rateWeights } from "./rateWeights";
import { sharedError } from "./sharedError";
import { smoothingOfBuckets } from "./smoothingOfBuckets";

interface RateModel {
  readonly model: string;
  readonly history: readonly number[];
  readonly horizon: number;
  /** The demand a period expected before each value, and after the last. */
  readonly rates: readonly number[];
  readonly alpha: number;
  /** Share of the error that is the error of the rate. */
  readonly shared: number;
  readonly parameters: Readonly<Record<string, number>>;
}

/** A model that forecasts a constant demand rate: the last rate for all of the horizon. */
function rateFit({ model, history, horizon, rates, alpha, shared, parameters }: RateModel): ModelFit {
  const rate = rates[history.length] ?? 0;
  const fit = completeFit({
    model,
    history,
    mean: Array.from({ length: horizon }, () => rate),
    fitted: history.map((_, index) => (index === 0 ? null : (rates[index] ?? null))),
    growth: errorGrowth(() => alpha),
    estimated: 1,
    law: "skewed",
    parameters,
  });
  return { ...fit, rate: { units: rate, deviation: fit.sigma[0] ?? 0, shared } };
}

const weight = 0.1;

/** Smoothing with the weight a: the squared weights add up to a / (2 - a). */
const sharedOfSmoothing = weight / 2;

/** Size of demand and interval between demands at the start: the means over the first year (12 periods) or what there is. */
function start(history: readonly number[]): { size: number; interval: number } {
  const first = history.slice(0, 12);
  const demands = first.filter((value) => value !== 0);
  const size = demands.length > 0 ? mean(demands) : 0;
  return { size, interval: demands.length > 0 ? first.length / demands.length : first.length };
}

function crostonRates(history: readonly number[], correction: number): number[] {
  let { size, interval } = start(history);
  let elapsed = 1;
  const rates = [(correction * size) / interval];
  for (const value of history) {
    if (value !== 0) {
      size += weight * (value - size);
      interval += weight * (elapsed - interval);
      elapsed = 1;
    } else elapsed++;
    rates.push((correction * size) / interval);
  }
  return rates;
}

/** Croston (1972): smoothed demand size over smoothed interval, weights 0.1. Biased upwards; does not fall while nothing sells. */
export const croston: ForecastModel = (history, { horizon }) =>
  rateFit({
    model: "croston",
    history,
    horizon,
    rates: crostonRates(history, 1),
    alpha: weight,
    shared: sharedOfSmoothing,
    parameters: { alpha: weight },
  });

/** Croston with the bias correction of Syntetos and Boylan (2005): times 1 - alpha / 2. */
export const syntetosBoylan: ForecastModel = (history, { horizon }) => {
  const rates = crostonRates(history, 1 - weight / 2);
  const parameters = { alpha: weight };
  return rateFit({ model: "sba", history, horizon, rates, alpha: weight, shared: sharedOfSmoothing, parameters });
};

/** Teunter, Syntetos and Babai (2011): smoothed probability of a demand times its smoothed size, weights 0.1. Falls while nothing sells. */
export const teunterSyntetosBabai: ForecastModel = (history, { horizon }) => {
  const first = start(history);
  let [size, probability] = [first.size, 1 / first.interval];
  const rates = [size * probability];
  for (const value of history) {
    probability += weight * ((value !== 0 ? 1 : 0) - probability);
    if (value !== 0) size += weight * (value - size);
    rates.push(size * probability);
  }
  const parameters = { alpha: weight, beta: weight };
  return rateFit({ model: "tsb", history, horizon, rates, alpha: weight, shared: sharedOfSmoothing, parameters });
};

/** Simple exponential smoothing with the fixed weight 0.1. */
export const slowSmoothing: ForecastModel = (history, { horizon }) => {
  const { size, interval } = start(history);
  const rates = [size / interval];
  history.forEach((value, index) => rates.push((rates[index] ?? 0) + weight * (value - (rates[index] ?? 0))));
  const parameters = { alpha: weight };
  return rateFit({ model: "ses 0.1", history, horizon, rates, alpha: weight, shared: sharedOfSmoothing, parameters });
};

/** The mean of the last 12 periods. */
export const movingAverage12: ForecastModel = (history, { horizon }) => {
  const rates = [history[0] ?? 0];
  let sum = 0;
  history.forEach((value, index) => {
    sum += value - (index >= 12 ? (history[index - 12] ?? 0) : 0);
    rates.push(sum / Math.min(12, index + 1));
  });
  const shared = 1 / (1 + Math.min(12, history.length));
  return rateFit({ model: "ma12", history, horizon, rates, alpha: 0, shared, parameters: {} });
};

/**
 * IMAPA: simple exponential smoothing (weight 0.2) of the demand in buckets of 1, 2, ... periods, up to the mean interval between
 * demands; the mean of the rates. Petropoulos and Kourentzes (2015), Forecast combinations for intermittent demand.
 */
export const multipleAggregation: ForecastModel = (history, { horizon }) => {
  const longest = longestBucket(history);
  const rates = Array.from({ length: history.length + 1 }, (_, end) => aggregatedRate(history, end, longest));
  const buckets = Array.from({ length: longest }, (_, index) => index + 1);
  const shared = sharedError(rateWeights(history.length, buckets));
  const parameters = { levels: longest };
  return rateFit({ model: "imapa", history, horizon, rates, alpha: smoothingOfBuckets, shared, parameters });
};

/**
 * ADIDA: simple exponential smoothing (weight 0.2) of the demand in buckets as long as the mean interval between demands.
 * Nikolopoulos, Syntetos, Boylan, Petropoulos and Assimakopoulos (2011), An aggregate-disaggregate intermittent demand approach.
 */
export const singleAggregation: ForecastModel = (history, { horizon }) => {
  const bucket = longestBucket(history);
  const rates = Array.from({ length: history.length + 1 }, (_, end) =>
    end === 0 ? (history[0] ?? 0) : bucketRate(history, end, Math.min(bucket, end)),
  );
  const shared = sharedError(rateWeights(history.length, [bucket]));
  return rateFit({
    model: "adida",
    history,
    horizon,
    rates,
    alpha: smoothingOfBuckets,
    shared,
    parameters: { bucket },
  });
};

/** The mean interval between demands at the start, in whole periods; no more than half of the history. */
function longestBucket(history: readonly number[]): number {
  return Math.min(Math.max(1, Math.round(start(history).interval)), Math.floor(history.length / 2) || 1);
}

function aggregatedRate(history: readonly number[], end: number, longest: number): number {
  if (end === 0) return history[0] ?? 0;
  let total = 0;
  const levels = Math.min(longest, end);
  for (let bucket = 1; bucket <= levels; bucket++) total += bucketRate(history, end, bucket);
  return total / levels;
}

/** The smoothed demand of buckets that end with the period before `end`, a period. */
function bucketRate(history: readonly number[], end: number, bucket: number): number {
  let smoothed = 0;
  let isFirst = true;
  for (let from = end % bucket; from < end; from += bucket) {
    let demand = 0;
    for (let at = from; at < from + bucket; at++) demand += history[at] ?? 0;
    smoothed = isFirst ? demand : smoothed + smoothingOfBuckets * (demand - smoothed);
    isFirst = false;
  }
  return smoothed / bucket;
}
