import { mean, median } from "simple-statistics";
import { nearestPositions } from "./nearestPositions";

/**
 * The level of a noisy series at each of its periods, blind to single odd values: the median of the nearest `window` usable values.
 * Where these lie to one side (the ends of the series, a gap) and clearly rise or fall, the robust line through them, read at
 * the period. Tukey (1977), Exploratory Data Analysis, running medians; Theil (1950) and Sen (1968) for the line.
 */
export function localLevel(values: readonly number[], usable: readonly boolean[], window: number): number[] {
  return nearestPositions(usable, window).map((near, at) => {
    if (near.length === 0) return 0;
    const middle = median(near.map((position) => values[position] ?? 0));
    const before = near.filter((position) => position < at).length;
    const after = near.filter((position) => position > at).length;
    if (near.length < 5 || Math.abs(before - after) <= 2) return middle;
    return robustLine(near, values, at) ?? middle;
  });
}

/** The level over one whole season around each period, so that the season itself does not show: its median, or its mean where most of the season rests. */
export function seasonLevel(values: readonly number[], usable: readonly boolean[], season: number): number[] {
  const window = season % 2 === 0 ? season + 1 : season;
  return nearestPositions(usable, window).map((near) => {
    if (near.length === 0) return 0;
    const demand = near.map((position) => values[position] ?? 0);
    const middle = median(demand);
    return middle === 0 ? mean(demand) : middle;
  });
}

/**
 * The Theil-Sen line at a position, or null where the values do not clearly rise (or fall): 85 % of all pairs of them, and 70 % of the
 * pairs within each half (a step near the end is no trend).
 */
function robustLine(positions: readonly number[], values: readonly number[], at: number): number | null {
  const half = positions.length / 2;
  const slopes: number[] = [];
  let [agreement, halfAgreement, halfPairs] = [0, 0, 0];
  positions.forEach((left, i) =>
    positions.slice(i + 1).forEach((right, distance) => {
      const slope = ((values[right] ?? 0) - (values[left] ?? 0)) / (right - left);
      slopes.push(slope);
      agreement += Math.sign(slope);
      if (i < half !== i + 1 + distance < half) return;
      halfAgreement += Math.sign(slope);
      halfPairs++;
    }),
  );
  const isTrend = Math.abs(agreement) >= 0.7 * slopes.length && Math.sign(agreement) * halfAgreement >= 0.4 * halfPairs;
  if (!isTrend) return null;
  const slope = median(slopes);
  return median(positions.map((position) => (values[position] ?? 0) + slope * (at - position)));
}
