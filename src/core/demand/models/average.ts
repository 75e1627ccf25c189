import { mean } from "simple-statistics";
import { completeFit } from "./completeFit";
import type { ForecastModel } from "./ModelFit";

/** The mean of the last season (of all there is, where that is less or there is no season), repeated: the moving average. */
export const average: ForecastModel = (history, { horizon, season }) => {
  const window = season > 1 ? Math.min(season, history.length) : history.length;
  const meanBefore = (end: number): number => {
    const values = history.slice(Math.max(0, end - window), end);
    return mean(values);
  };
  const level = meanBefore(history.length);
  return completeFit({
    model: "average",
    history,
    mean: Array.from({ length: horizon }, () => level),
    fitted: history.map((_, index) => (index === 0 ? null : meanBefore(index))),
    // The level drifts as under exponential smoothing of the same mean age: Brown (1963).
    growth: (h) => 1 + 1 / window + (h - 1) * (2 / (window + 1)) ** 2,
    estimated: 1,
    parameters: { window },
  });
};
