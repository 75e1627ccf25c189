import { completeFit } from "./completeFit";
import { errorGrowth } from "./errorGrowth";
import type { ForecastModel } from "./ModelFit";
import { smoothingPass } from "./smoothingPass";

export interface SmoothingWeights {
  /** Weight of a new value, more than 0 to 1. */
  readonly alpha: number;
  /** Level before the first value; null: the first value. */
  readonly firstLevel: number | null;
}

/** Simple exponential smoothing with a weight and a first level that the planner gives, as in textbooks: Brown (1956); Chopra and Meindl (2016), section 7.5. */
export function fixedSmoothing({ alpha, firstLevel }: SmoothingWeights): ForecastModel {
  return (history, { horizon }) => {
    const first = firstLevel ?? history[0] ?? 0;
    const { fitted, level } = smoothingPass(history, alpha, first);
    return completeFit({
      model: "ses",
      history,
      mean: Array.from({ length: horizon }, () => level),
      fitted,
      growth: errorGrowth(() => alpha),
      estimated: 0,
      parameters: { alpha, level: first },
    });
  };
}
