import { mean } from "simple-statistics";
/** Autocorrelations of a series at lags 1 to `last` (index 0 = lag 1), divided by the variance over the whole series; zeros for a constant. */
export function autocorrelation(values: readonly number[], last: number): number[] {
  const centre = mean(values);
  const deviations = values.map((value) => value - centre);
  const variance = deviations.reduce((sum, each) => sum + each * each, 0);
  return Array.from({ length: last }, (_, index) => {
    if (variance === 0) return 0;
    let sum = 0;
    for (let t = index + 1; t < deviations.length; t++) sum += (deviations[t] ?? 0) * (deviations[t - index - 1] ?? 0);
    return sum / variance;
  });
}
