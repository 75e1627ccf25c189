import type { ForecastModel } from "./ModelFit";

/** Fewest buckets from which a model is fitted. */
const fewest = 6;

/**
 * A model fitted to the means of buckets of `bucket` periods, counted from the end of the history, and drawn back to periods by
 * straight lines between the middles of the buckets: what is slow in a series shows better in large buckets. Nikolopoulos et al.
 * (2011), aggregate-disaggregate; Kourentzes, Petropoulos and Trapero (2014), improving forecasting by estimating time series
 * structural components across multiple frequencies. A history of fewer than six buckets gets the model as it is.
 */
export function aggregated(model: ForecastModel, bucket: number): ForecastModel {
  return (history, options) => {
    const count = Math.floor(history.length / bucket);
    if (bucket < 2 || count < fewest) return model(history, options);
    const first = history.length - count * bucket;
    const means = Array.from({ length: count }, (_, index) => {
      let sum = 0;
      for (let at = first + index * bucket; at < first + (index + 1) * bucket; at++) sum += history[at] ?? 0;
      return sum / bucket;
    });
    const fit = model(means, { horizon: Math.ceil(options.horizon / bucket) + 1, season: 1 });
    const around = (index: number): number => (index < 0 ? (means[count + index] ?? 0) : (fit.mean[index] ?? 0));
    const mean = Array.from({ length: options.horizon }, (_, index) => {
      const position = (index + 0.5) / bucket - 0.5;
      const before = Math.floor(position);
      return around(before) + (position - before) * (around(before + 1) - around(before));
    });
    return {
      model: `${fit.model} of ${bucket}`,
      mean,
      fitted: history.map(() => null),
      residuals: [],
      sigma: [],
      parameters: fit.parameters,
      aicc: null,
      law: fit.law,
      persistence: fit.persistence,
    };
  };
}
