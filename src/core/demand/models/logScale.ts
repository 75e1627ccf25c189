import type { ForecastModel } from "./ModelFit";

/** A model fitted to the logarithms of a positive history; of any other history as it is. The forecast is the median, carried back; it never leaves e^3 times the range of the history. */
export function logScale(model: ForecastModel): ForecastModel {
  return (history, options) => {
    if (!history.every((value) => value > 0)) return model(history, options);
    // Relative to the mean, so that nothing depends on the unit: a model may begin at 0.
    const unit = history.reduce((sum, value) => sum + value, 0) / history.length;
    const logs = history.map((value) => Math.log(value / unit));
    const fit = model(logs, options);
    const highest = logs.reduce((left, right) => Math.max(left, right)) + 3;
    const lowest = logs.reduce((left, right) => Math.min(left, right)) - 3;
    const back = (value: number): number => unit * Math.exp(Math.min(highest, Math.max(lowest, value)));
    const mean = fit.mean.map(back);
    const fitted = fit.fitted.map((value) => (value === null ? null : back(value)));
    return {
      ...fit,
      mean,
      fitted,
      residuals: fitted.flatMap((value, index) => (value === null ? [] : [(history[index] ?? 0) - value])),
      sigma: fit.sigma.map((value, index) => (mean[index] ?? 0) * value),
      aicc: fit.aicc === null ? null : fit.aicc + 2 * history.reduce((sum, value) => sum + Math.log(value), 0),
    };
  };
}
