import { minimumOnInterval } from "../../statistics/minimumOnInterval";
import { completeFit } from "./completeFit";
import { errorGrowth } from "./errorGrowth";
import type { ForecastModel } from "./ModelFit";
import { smoothingPass } from "./smoothingPass";

/**
 * Simple exponential smoothing, its weight alpha and first level by least squares: level + alpha * error. For a given alpha
 * the errors are linear in the first level, so only alpha is searched. Brown (1956); ETS(A,N,N) of Hyndman et al. (2008).
 */
export const simpleExponentialSmoothing: ForecastModel = (history, { horizon }) => {
  const alpha =
    history.length < 3
      ? 0.3
      : minimumOnInterval((x) => smooth(history, x).squares, { from: 0.01, to: 0.99, gridPoints: 15, steps: 16 });
  const { fitted, level, first } = smooth(history, alpha);
  return completeFit({
    model: "ses",
    history,
    mean: Array.from({ length: horizon }, () => level),
    fitted,
    growth: errorGrowth(() => alpha),
    estimated: 2,
    parameters: { alpha, level: first },
  });
};

function smooth(
  history: readonly number[],
  alpha: number,
): ReturnType<typeof smoothingPass> & { readonly first: number } {
  const decay = 1 - alpha;
  let weight = 1;
  let base = 0;
  let [cross, square] = [0, 0];
  for (const value of history) {
    cross += weight * (value - base);
    square += weight * weight;
    base = alpha * value + decay * base;
    weight *= decay;
  }
  const first = cross / square;
  return { ...smoothingPass(history, alpha, first), first };
}
