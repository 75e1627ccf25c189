import { median } from "simple-statistics";
import { usualDemand } from "./usualDemand";

/** At the usual limit of 3.5 a tenth of the usual demand: smaller deviations are not worth a planner's time. */
const leastScale = 0.015;
/** Seasonal index up to which an item rests in a period of the season. */
const restingIndex = 0.1;

export interface RegularDeviationInput {
  readonly values: readonly number[];
  readonly season: number;
  readonly isLeftOut: readonly boolean[];
}

/**
 * How many robust standard deviations a value would lie above (below: negative) what is usual in a period, for an item that sells in
 * most periods. Deviations from usualDemand are those of square roots, which make small and large demand alike, over their median
 * absolute value: Iglewicz and Hoaglin (1993), How to Detect and Handle Outliers. A regular peak is never odd: with three other
 * years a value must differ from them, with one or two from them and from the level, to the same side; in weeks from every one of
 * the weeks around it in other years too.
 */
export function regularDeviation(input: RegularDeviationInput): (value: number, t: number) => number {
  const { values, isLeftOut } = input;
  const { kind, level, index, years, isResting } = usualDemand(input);
  const isRatio = kind === "ratio";
  const scaled = (value: number, t: number): number =>
    isRatio ? Math.sqrt(Math.max(0, value) / (level[t] ?? 1)) : value - (level[t] ?? 0);
  const ownLevel = isRatio ? 1 : 0;
  const compared = (ratio: number): number => (isRatio ? Math.sqrt(Math.max(0, ratio)) : ratio);
  const indexAt = (t: number): number => compared(index[t] ?? ownLevel);
  // A season's rest, in which nothing sells year after year, would make the scale of everything else zero.
  const isRest = (value: number, t: number): boolean => isRatio && value === 0 && (index[t] ?? 1) <= restingIndex;
  const counts = values.map((value, t) => !isLeftOut[t] && !isRest(value, t));
  const least = isRatio ? leastScale : 2 * leastScale * median(values.map(Math.abs));
  // Peaks vary with their size, so a deviation from one is a share of it.
  const away = (value: number, t: number, centre: number): number =>
    (scaled(value, t) - centre) / (isRatio ? Math.max(1, centre) : 1);
  const scaleAround = (centre: (t: number) => number): number =>
    robustScale(
      values.flatMap((value, t) => (counts[t] ? [away(value, t, centre(t))] : [])),
      least,
    );
  const levelScale = scaleAround(() => ownLevel);
  const yearsScale = scaleAround(indexAt);
  return (value, t) => {
    const fromLevel = away(value, t, ownLevel) / levelScale;
    const fromYears = away(value, t, indexAt(t)) / yearsScale;
    const others = years[t]?.same.length ?? 0;
    if (isResting[t] && fromLevel < 0) return 0;
    if (others === 0) return fromLevel;
    const fromAround = (years[t]?.around ?? []).map((ratio) => away(value, t, compared(ratio)) / yearsScale);
    return leastAgreed([fromYears, ...fromAround, ...(others >= 3 ? [] : [fromLevel])]);
  };
}

/** The smallest of several deviations; none where they do not lie to one side. */
function leastAgreed(deviations: readonly number[]): number {
  const least = deviations.reduce((smallest, each) => (Math.abs(each) < Math.abs(smallest) ? each : smallest));
  return deviations.every((each) => each * least > 0) ? least : 0;
}

/**
 * The standard deviation behind deviations from medians: 1.4826 x the median absolute one, widened by a quarter because running
 * medians follow the values, and more where there are few of them, so that normal noise is flagged once in about 1,000 periods
 * at the limit of 3.5 (found by simulation: docs/methods.md).
 */
function robustScale(deviations: readonly number[], least: number): number {
  const middle = deviations.length > 0 ? median(deviations.map(Math.abs)) : 0;
  const widened = 1.25 * (1 + 5 / Math.max(1, deviations.length));
  // Where even the median of all values is 0 there is no scale: anything but 0 is then odd.
  return Math.max(least, widened * 1.4826 * middle, Number.MIN_VALUE);
}
