import { variance } from "simple-statistics";
import { seasonalIndices } from "../../seasonality/seasonalIndices";

/** Strength of the season, 0 to 1: one minus the share of the remainder in what is left without the trend. Wang, Smith and Hyndman (2006), with the additive indices of classical decomposition. */
export function seasonalStrength(history: readonly number[], season: number): number {
  const { values } = seasonalIndices(history, season, { kind: "additive", isShrunk: false });
  const rest = history.map((value, index) => value - (values[index % season] ?? 0));
  const [detrended, remainder]: [number[], number[]] = [[], []];
  for (let t = season; t < history.length; t++) {
    // Against the mean of the season around it, so that a trend counts for neither.
    let around = 0;
    for (let k = 0; k < season; k++)
      around += (rest[Math.min(rest.length - 1, t - Math.floor(season / 2) + k)] ?? 0) / season;
    remainder.push((rest[t] ?? 0) - around);
    detrended.push((history[t] ?? 0) - around);
  }
  const whole = detrended.length > 1 ? variance(detrended) : 0;
  return whole === 0 ? 0 : Math.max(0, 1 - variance(remainder) / whole);
}
