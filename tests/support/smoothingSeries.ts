import type { EtsForm } from "../../src/core/demand/models/ets/EtsForm";

/** A series of a form of exponential smoothing by its own recursion, Hyndman et al. (2008), table 2.1, with errors of 5 and four periods a season. */
export function smoothingSeries(form: EtsForm, length: number, normal: () => number): number[] {
  const [beta, gamma] = [form.trend === "N" ? 0 : 0.05, form.season === "N" ? 0 : 0.15];
  const phi = form.trend === "Ad" ? 0.9 : 1;
  let [level, trend] = [300, form.trend === "N" ? 0 : 1.5];
  const season = form.season === "N" ? [0, 0, 0, 0] : [20, -5, -25, 10];
  return Array.from({ length }, (_, t) => {
    const error = 5 * normal();
    const index = season[t % 4] ?? 0;
    const value = level + phi * trend + index + error;
    level += phi * trend + 0.3 * error;
    trend = phi * trend + beta * error;
    season[t % 4] = index + gamma * error;
    return value;
  });
}
