import type { ArimaFit } from "./fitArima";

/**
 * Forecasts of a fitted ARIMA model in the units of the history, and the weights psi with which past errors come back: Box, Jenkins,
 * Reinsel and Ljung (2015), sections 5.1 and 5.2.
 */
export function forecastArima(
  history: ArrayLike<number>,
  { order, season, coefficients, autoregressive, movingAverage, differenced, errors }: ArimaFit,
  horizon: number,
): { readonly mean: readonly number[]; readonly psi: readonly number[] } {
  const { constant } = coefficients;
  const size = differenced.length;
  const values = [...differenced];
  for (let h = 0; h < horizon; h++) {
    let value = constant;
    autoregressive.lags.forEach((lag, k) => {
      const at = size + h - lag;
      if (at >= 0) value += (autoregressive.coefficients[k] ?? 0) * ((values[at] ?? 0) - constant);
    });
    movingAverage.lags.forEach((lag, k) => {
      const at = size + h - lag;
      if (at >= 0 && at < size) value += (movingAverage.coefficients[k] ?? 0) * (errors[at] ?? 0);
    });
    values.push(value);
  }
  // (1 - B)^d (1 - B^season)^D as what multiplies the past values.
  const back = integrationTerms(order.d, order.seasonalD, season);
  const levels = Array.from(history);
  const known = levels.length;
  for (let h = 0; h < horizon; h++) {
    let value = values[size + h] ?? 0;
    for (const [lag, factor] of back) value += factor * (levels[known + h - lag] ?? 0);
    levels.push(value);
  }
  const psi = [1];
  for (let j = 1; j < horizon; j++) {
    let weight = 0;
    movingAverage.lags.forEach((lag, k) => {
      if (lag === j) weight += movingAverage.coefficients[k] ?? 0;
    });
    autoregressive.lags.forEach((lag, k) => {
      if (lag <= j) weight += (autoregressive.coefficients[k] ?? 0) * (psi[j - lag] ?? 0);
    });
    psi.push(weight);
  }
  const integrated = psi.slice();
  for (let j = 1; j < horizon; j++)
    for (const [lag, factor] of back)
      if (lag <= j) integrated[j] = (integrated[j] ?? 0) + factor * (integrated[j - lag] ?? 0);
  return { mean: levels.slice(known), psi: integrated };
}

function integrationTerms(d: number, seasonalD: number, season: number): [number, number][] {
  let terms = new Map<number, number>([[0, 1]]);
  const apply = (lag: number): void => {
    const next = new Map(terms);
    for (const [at, factor] of terms) next.set(at + lag, (next.get(at + lag) ?? 0) - factor);
    terms = next;
  };
  for (let k = 0; k < d; k++) apply(1);
  for (let k = 0; k < seasonalD; k++) apply(season);
  return [...terms].filter(([lag, factor]) => lag > 0 && factor !== 0).map(([lag, factor]) => [lag, -factor]);
}
