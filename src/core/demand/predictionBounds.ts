import type { SeriesForecast } from "./forecastSeries";
import { periodQuantiles } from "./uncertainty/periodQuantiles";

/** Bounds between which the demand of each period lies with the probability `level`, the same chance on either side. */
export function predictionBounds(
  forecast: SeriesForecast,
  level: number,
): { readonly lower: readonly number[]; readonly upper: readonly number[] } {
  return { lower: periodQuantiles(forecast, (1 - level) / 2), upper: periodQuantiles(forecast, (1 + level) / 2) };
}
