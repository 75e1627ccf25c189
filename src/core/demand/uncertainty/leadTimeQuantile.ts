import type { SeriesForecast } from "../forecastSeries";
import { demandQuantile } from "./demandQuantile";
import { sumDeviation } from "./sumDeviation";

/**
 * The quantity that the demand of the first `periods` periods together stays below with the given probability: what a stock must hold
 * over a lead time. Of a fraction of a period demand and variance count in proportion.
 */
export function leadTimeQuantile(forecast: SeriesForecast, periods: number, probability: number): number {
  const { mean, sigma, law, isDemand, isWhole, season, observations, persistence } = forecast;
  const [whole, part] = [Math.floor(periods), periods % 1];
  const [before, after] = [sumDeviation(sigma, persistence, whole), sumDeviation(sigma, persistence, whole + 1)];
  return demandQuantile(probability, {
    mean: mean.slice(0, whole).reduce((sum, value) => sum + value, 0) + (part > 0 ? part * (mean[whole] ?? 0) : 0),
    deviation: part > 0 ? Math.sqrt((1 - part) * before ** 2 + part * after ** 2) : before,
    law,
    isDemand,
    isWhole,
    step: Math.max(1, Math.round(periods)),
    season,
    length: observations,
  });
}
