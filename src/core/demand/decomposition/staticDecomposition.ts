import { linearRegression, mean } from "simple-statistics";
import { centredMovingAverage } from "./centredMovingAverage";
import type { SeasonKind } from "./Decomposition";
import { seasonGroups } from "./seasonGroups";

/** A line: its value at x = 0, and what it rises for 1 of x. */
export interface StraightLine {
  readonly level: number;
  readonly slope: number;
}

/** A line and the seasonal indices around it. */
export interface StaticDecomposition {
  /** The line through the deseasonalised demand; x = 1 is the first value. */
  readonly line: StraightLine;
  /** Mean ratio (difference) to the line at each place of the season, not brought to the mean 1 (0). */
  readonly indices: readonly number[];
}

/**
 * The static method: demand is deseasonalised by the centred moving average, a line laid through it, and the indices are the mean ratios (or
 * differences) of the demand to that line. Chopra and Meindl, Supply Chain Management, chapter 7. With `isExponential` the line is that of
 * the logarithms. Needs two seasons; ratios a line above 0.
 */
export function staticDecomposition(
  values: readonly number[],
  season: number,
  kind: SeasonKind,
  isExponential = false,
): StaticDecomposition {
  const smooth = season > 1 ? centredMovingAverage(values, season) : values;
  const points = smooth.flatMap((value, t): [number, number][] =>
    value === null ? [] : [[t + 1, isExponential ? Math.log(value) : value]],
  );
  const { b: level, m: slope } = linearRegression(points);
  const line = { level, slope };
  const relative = values.map((value, t) => {
    const expected = trendAt(line, t + 1, isExponential);
    return kind === "multiplicative" ? value / expected : value - expected;
  });
  return { line, indices: seasonGroups(relative, season).map((group) => mean(group)) };
}

/** The trend at a period: on the line, or on the exponential of a line of logarithms. */
export function trendAt({ level, slope }: StraightLine, x: number, isExponential: boolean): number {
  const value = level + slope * x;
  return isExponential ? Math.exp(value) : value;
}
