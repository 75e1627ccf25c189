import type { SeriesForecast } from "../forecastSeries";
import { demandQuantile } from "./demandQuantile";

/** For each period of the horizon the quantity that demand stays below with the given probability. */
export function periodQuantiles(forecast: SeriesForecast, probability: number): number[] {
  const { mean, sigma, law, isDemand, isWhole, season, observations } = forecast;
  return mean.map((value, index) =>
    demandQuantile(probability, {
      mean: value,
      deviation: sigma[index] ?? 0,
      law,
      isDemand,
      isWhole,
      step: index + 1,
      season,
      length: observations,
    }),
  );
}
