import { completeFit } from "./completeFit";
import type { ForecastModel } from "./ModelFit";
import { naive } from "./naive";

/** The last season, repeated ("as last year"). A history shorter than a season gives the naive forecast. */
export const seasonalNaive: ForecastModel = (history, options) => {
  const { horizon, season } = options;
  if (season <= 1 || history.length < season) return naive(history, options);
  return completeFit({
    model: "snaive",
    history,
    mean: Array.from({ length: horizon }, (_, index) => history[history.length - season + (index % season)] ?? 0),
    fitted: history.map((_, index) => history[index - season] ?? null),
    growth: (h) => Math.ceil(h / season),
    estimated: 0,
    parameters: {},
  });
};
