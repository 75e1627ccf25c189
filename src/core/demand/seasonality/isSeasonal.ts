import { autocorrelation } from "../../statistics/autocorrelation";

/** True where the autocorrelation one season back is significant at 90 %, the test of the M3 and M4 benchmarks (Makridakis, Assimakopoulos and Spiliotis 2020). Needs two seasons. */
export function isSeasonal(history: readonly number[], season: number): boolean {
  if (season <= 1 || history.length < 2 * season) return false;
  const lags = autocorrelation(history, season);
  const before = lags.slice(0, -1).reduce((sum, each) => sum + each * each, 0);
  const limit = 1.645 * Math.sqrt((1 + 2 * before) / history.length);
  return Math.abs(lags[season - 1] ?? 0) > limit;
}
