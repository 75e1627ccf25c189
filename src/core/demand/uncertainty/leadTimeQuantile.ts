import type { SeriesForecast } from "../forecastSeries";
import { demandQuantile } from "./demandQuantile";
import { rateSumDeviation } from "./rateSumDeviation";
import { sumDeviation } from "./sumDeviation";

/**
 * The quantity that the demand of the first `periods` periods together stays below with the given probability: what a stock must hold
 * over a lead time. Of a fraction of a period demand and variance count in proportion. Of an intermittent item it is the demand while it
 * sells: a stock must last then, and a forecast that fades because the item may have died would leave it short.
 */
export function leadTimeQuantile(forecast: SeriesForecast, periods: number, probability: number): number {
  const { sigma, law, isDemand, isWhole, season, observations, persistence, selling } = forecast;
  const mean = selling?.mean ?? forecast.mean;
  const deviationOf = (steps: number): number =>
    selling ? rateSumDeviation(selling.sigma, selling.shared, steps) : sumDeviation(sigma, persistence, steps);
  const [whole, part] = [Math.floor(periods), periods % 1];
  const before = deviationOf(whole);
  return demandQuantile(probability, {
    mean: mean.slice(0, whole).reduce((sum, value) => sum + value, 0) + (part > 0 ? part * (mean[whole] ?? 0) : 0),
    deviation: part > 0 ? Math.sqrt((1 - part) * before ** 2 + part * deviationOf(whole + 1) ** 2) : before,
    law,
    isDemand,
    isWhole,
    step: Math.max(1, Math.round(periods)),
    season,
    length: observations,
  });
}
