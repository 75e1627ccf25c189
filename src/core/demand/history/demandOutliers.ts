import { DomainError } from "../../DomainError";
import { expectedDemand } from "./expectedDemand";
import { intermittentDeviation } from "./intermittentDeviation";
import { isIntermittent } from "./isIntermittent";
import { lifeOf } from "./lifeOf";
import type { Outlier, OutlierReason } from "./Outlier";
import { outlierLimits } from "./outlierLimits";
import { regularDeviation } from "./regularDeviation";

export interface OutlierInput {
  readonly history: readonly number[];
  /** Periods a season, 1 = none. */
  readonly season: number;
  /** Robust standard deviations from which a value is odd. */
  readonly limit: number;
  /** Periods that are known not to count (stock-outs); they are not flagged. */
  readonly isLeftOut?: readonly boolean[];
}

/** Periods in a row at the end of a history that make a new level of what would else be spikes or dips. */
const newLevelPeriods = 3;
/** Share of negative values up to which they are returns, which do not count; more of them are the nature of the series. */
const rareReturns = 0.2;

/** From how many times the usual demand on a value may be a tenfold one. */
const slip = 6.5;

/**
 * The odd values of a history, null where there is nothing to say about a period. Fewer than five periods since the launch: no answer.
 * How far a value lies from what is usual: regularDeviation, intermittentDeviation.
 */
export function demandOutliers({ history, season, limit, isLeftOut }: OutlierInput): (Outlier | null)[] {
  const { launch, values } = lifeOf(history);
  if (values.length === 0) return history.map(() => null);
  if (values.length < outlierLimits.periods) throw new DomainError("notEnoughData", "demand.outliers.short");
  const negative = values.filter((value) => value < 0).length;
  const isReturn = values.map((value) => value < 0 && negative <= rareReturns * values.length);
  const leftOut = values.map((_, t) => isReturn[t] === true || isLeftOut?.[launch + t] === true);
  const deviation = isIntermittent(values, season)
    ? intermittentDeviation(values, leftOut)
    : regularDeviation({ values, season, isLeftOut: leftOut });
  const far = values.map((value, t) => {
    const deviates = leftOut[t] ? 0 : deviation(value, t);
    return Math.abs(deviates) > limit ? Math.sign(deviates) : 0;
  });
  const isOdd = withoutRamp(launch, far).map((side, t) => side !== 0 || isReturn[t] === true);
  const before = Array.from({ length: launch }, () => null);
  if (!isOdd.includes(true)) return history.map(() => null);
  // What is usual is seen best without the odd values.
  const isBlind = leftOut.map((each, t) => each || isOdd[t] === true);
  const expected = expectedDemand({ values, season, isLeftOut: isBlind });
  const lastOfOldLevel = far.findLastIndex((side) => side === 0 || side !== far[far.length - 1]);
  const isNewLevel = far.length - 1 - lastOfOldLevel >= newLevelPeriods;
  const odd = values.map((value, t): Outlier | null => {
    if (!isOdd[t]) return null;
    const usual = expected[t] ?? 0;
    if (isReturn[t]) return { reason: "return", expected: usual };
    if (isNewLevel && t > lastOfOldLevel) return { reason: "newLevel", expected: usual };
    const isUsual = (other: number): boolean => Math.abs(deviation(other, t)) <= Math.min(limit, 2);
    return { reason: reasonOf(value, usual, isUsual), expected: usual };
  });
  return [...before, ...odd];
}

/** The first periods after a launch are low by nature: a part of a month, shelves that fill. */
function withoutRamp(launch: number, far: readonly number[]): number[] {
  const ramp = launch > 0 ? far.findIndex((side) => side >= 0) : 0;
  return far.map((side, t) => (t < ramp ? 0 : side));
}

function reasonOf(value: number, expected: number, isUsual: (value: number) => boolean): OutlierReason {
  if (value === 0 && expected > 0) return "zero";
  const times = expected > 0 ? value / expected : 1;
  if (value < expected) return times > 0 && times < 1 / slip && isUsual(value * 10) ? "tenth" : "dip";
  if (times > 10 * slip && isUsual(value / 100)) return "hundredfold";
  return times > slip && isUsual(value / 10) ? "tenfold" : "spike";
}
