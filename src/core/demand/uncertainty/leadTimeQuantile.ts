import type { SeriesForecast } from "../forecastSeries";
import { demandQuantile } from "./demandQuantile";
import { sumDeviation } from "./sumDeviation";

/** The quantity that the demand of the first `periods` periods together stays below with the given probability: what a stock must hold over a lead time. */
export function leadTimeQuantile(forecast: SeriesForecast, periods: number, probability: number): number {
  const { mean, sigma, law, isDemand, isWhole, season, observations, persistence } = forecast;
  return demandQuantile(probability, {
    mean: mean.slice(0, periods).reduce((sum, value) => sum + value, 0),
    deviation: sumDeviation(sigma, persistence, periods),
    law,
    isDemand,
    isWhole,
    step: periods,
    season,
    length: observations,
  });
}
