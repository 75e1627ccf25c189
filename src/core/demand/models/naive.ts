import { completeFit } from "./completeFit";
import type { ForecastModel } from "./ModelFit";

/** The last value, repeated. */
export const naive: ForecastModel = (history, { horizon }) =>
  completeFit({
    model: "naive",
    history,
    mean: Array.from({ length: horizon }, () => history[history.length - 1] ?? 0),
    fitted: history.map((_, index) => history[index - 1] ?? null),
    growth: (h) => h,
    estimated: 0,
    parameters: {},
  });
