import { mean } from "simple-statistics";
import { centredMovingAverage } from "./centredMovingAverage";
import type { SeasonKind } from "./Decomposition";
import { seasonGroups } from "./seasonGroups";

/**
 * Seasonal indices by classical decomposition: the mean ratio (or difference) to the centred moving average at each place of the
 * season, the indices brought to the mean 1 (or 0). Macaulay (1931); Makridakis, Wheelwright and Hyndman (1998), chapter 3.
 * Needs two seasons, and for ratios a positive moving average.
 */
export function classicalIndices(values: readonly number[], season: number, kind: SeasonKind): number[] {
  const isRatio = kind === "multiplicative";
  const average = centredMovingAverage(values, season);
  const relative = values.map((value, t) => {
    const smooth = average[t] ?? null;
    if (smooth === null) return null;
    return isRatio ? value / smooth : value - smooth;
  });
  const raw = seasonGroups(relative, season).map((group) => mean(group));
  const centre = mean(raw);
  return raw.map((index) => (isRatio ? index / centre : index - centre));
}
