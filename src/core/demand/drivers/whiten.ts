import { difference } from "../models/arima/difference";
import type { ArimaFit } from "../models/arima/fitArima";

/** What of a fitted model frees a series of what the past tells. */
export type ErrorFilter = Pick<ArimaFit, "order" | "season" | "autoregressive" | "movingAverage">;

/** A series as an error model sees it: differenced, and what of that it does not expect from the past. */
export interface Whitened {
  readonly differenced: Float64Array;
  readonly errors: Float64Array;
}

/** One-step errors of a series under the coefficients of a fitted model, errors before its first full set of lags taken as 0, as the fit does. Linear in the series: the errors of a sum are the sum of the errors. */
export function whiten(
  values: ArrayLike<number>,
  { order, season, autoregressive, movingAverage }: ErrorFilter,
): Whitened {
  const differenced = difference(values, order.d, order.seasonalD, season);
  const errors = new Float64Array(differenced.length);
  const start = autoregressive.lags[autoregressive.lags.length - 1] ?? 0;
  for (let t = start; t < differenced.length; t++) {
    let error = differenced[t] as number;
    autoregressive.lags.forEach((lag, k) => {
      error -= (autoregressive.coefficients[k] ?? 0) * (differenced[t - lag] ?? 0);
    });
    movingAverage.lags.forEach((lag, k) => {
      if (t - lag >= start) error -= (movingAverage.coefficients[k] ?? 0) * (errors[t - lag] ?? 0);
    });
    errors[t] = error;
  }
  return { differenced, errors };
}
