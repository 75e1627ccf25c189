import type { EtsForm } from "./EtsForm";
import type { EtsParameters } from "./EtsParameters";

/** What one pass through the history leaves: the states at its end, the one-step forecasts and errors (relative for error M). */
export interface EtsPass {
  readonly level: number;
  readonly trend: number;
  /** Seasonal states at the end; [t mod season] is that of period t. */
  readonly season: Float64Array;
  readonly fitted: Float64Array;
  readonly errors: Float64Array;
  /** Level + damped trend before each period, and trend and seasonal state before it: what the gradient needs. */
  readonly expectedLevels: Float64Array;
  readonly trends: Float64Array;
  readonly seasons: Float64Array;
  /** n log(sum of squared errors) + 2 sum log|fitted| (error M): minus twice the log-likelihood without its constant. */
  readonly deviance: number;
}

/**
 * Filters a history through a model of the exponential smoothing family: the recursions of Hyndman, Koehler, Ord and Snyder (2008),
 * table 2.1, in their form with p = deseasonalised value: level q + alpha (p - q), trend phi b + beta (p - q), season s + gamma (z - s).
 * The deviance is infinite where a multiplicative form meets a state that is not positive, beside values of the size `scale`.
 */
export function etsPass(history: ArrayLike<number>, form: EtsForm, parameters: EtsParameters, scale = 1): EtsPass {
  const size = history.length;
  const { alpha, beta, gamma, phi } = parameters;
  const season = Float64Array.from(parameters.season);
  const periods = season.length;
  const isMultiplicative = form.error === "M";
  const hasTrend = form.trend !== "N";
  const [fitted, errors] = [new Float64Array(size), new Float64Array(size)];
  const [expectedLevels, trends, seasons] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  let { level, trend } = parameters;
  let [squares, logs] = [0, 0];
  let isAllowed = true;
  for (let t = 0, slot = 0; t < size; t++, slot = slot + 1 === periods ? 0 : slot + 1) {
    const value = history[t] ?? 0;
    const expected = hasTrend ? level + phi * trend : level;
    const index = periods > 0 ? (season[slot] ?? 0) : 0;
    const forecast = form.season === "N" ? expected : form.season === "A" ? expected + index : expected * index;
    const error = isMultiplicative ? value / forecast - 1 : value - forecast;
    if (isMultiplicative) {
      if (forecast < 1e-8 * scale) isAllowed = false;
      logs += Math.log(Math.abs(forecast));
    }
    expectedLevels[t] = expected;
    trends[t] = trend;
    seasons[t] = index;
    fitted[t] = forecast;
    errors[t] = error;
    squares += error * error;
    let gap: number;
    if (form.season === "N") gap = value - expected;
    else if (form.season === "A") {
      gap = value - index - expected;
      season[slot] = index + gamma * (value - expected - index);
    } else {
      if (index < 1e-8 || expected < 1e-8 * scale) isAllowed = false;
      gap = value / index - expected;
      season[slot] = index + gamma * (value / expected - index);
    }
    level = expected + alpha * gap;
    if (hasTrend) trend = phi * trend + beta * gap;
  }
  const least = isMultiplicative ? 1e-280 : 1e-280 * scale ** 2;
  const deviance = isAllowed ? size * Math.log(Math.max(squares, least)) + 2 * logs : Infinity;
  return { level, trend, season, fitted, errors, expectedLevels, trends, seasons, deviance };
}
