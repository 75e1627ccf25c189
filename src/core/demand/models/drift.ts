import { completeFit } from "./completeFit";
import type { ForecastModel } from "./ModelFit";
import { naive } from "./naive";

/** The last value and the mean change a period: a random walk with drift. Hyndman and Athanasopoulos (2021), section 5.2. */
export const drift: ForecastModel = (history, options) => {
  const size = history.length;
  if (size < 3) return naive(history, options);
  const last = history[size - 1] ?? 0;
  const step = (last - (history[0] ?? 0)) / (size - 1);
  return completeFit({
    model: "drift",
    history,
    mean: Array.from({ length: options.horizon }, (_, index) => last + (index + 1) * step),
    fitted: history.map((_, index) => (index === 0 ? null : (history[index - 1] ?? 0) + step)),
    growth: (h) => h * (1 + h / (size - 1)),
    estimated: 1,
    parameters: { drift: step },
  });
};
