import normalQuantile from "@stdlib/stats-base-dists-normal-quantile";
import type { SeriesForecast } from "./forecastSeries";

/** Bounds between which the demand lies with the probability `level`: normal errors around the forecast; a series without negative values has no negative bound. */
export function predictionBounds(
  forecast: SeriesForecast,
  level: number,
  isDemand: boolean,
): { readonly lower: readonly number[]; readonly upper: readonly number[] } {
  const factor = normalQuantile(0.5 + level / 2, 0, 1);
  const floor = (value: number): number => (isDemand ? Math.max(0, value) : value);
  const bound = (sign: number): number[] =>
    forecast.mean.map((value, index) => floor(value + sign * factor * (forecast.sigma[index] ?? 0)));
  return { lower: bound(-1), upper: bound(1) };
}
