import { mean, median, sampleStandardDeviation } from "simple-statistics";
import { DomainError } from "../../DomainError";
import { isSeasonal } from "../seasonality/isSeasonal";
import { seasonalIndices } from "../seasonality/seasonalIndices";
import { demandOutliers } from "./demandOutliers";
import { expectedDemand } from "./expectedDemand";
import { lifeOf } from "./lifeOf";
import { outlierLimits } from "./outlierLimits";
import { nearestPositions } from "./nearestPositions";
import { unconstrainedDemand } from "./unconstrainedDemand";

/** What takes the place of a value that is repaired. */
export type CleanMethod = "seasonal" | "interpolate" | "median" | "clip";

export interface CleanInput {
  readonly history: readonly number[];
  /** Periods a season, 1 = none. */
  readonly season: number;
  readonly method: CleanMethod;
  /** Standard deviations from which a value is odd, or at which it is clipped; null: 3.5 robust ones, to clip 3. */
  readonly limit: number | null;
  /** True for each period that is to be repaired; null: those that demandOutliers finds (to clip: those beyond the limit). */
  readonly flags: readonly boolean[] | null;
  readonly stockouts: { readonly daysOut: readonly number[]; readonly days: readonly number[] } | null;
}

/** Standard deviations at which values are clipped: Shewhart's three. */
const usualClip = 3;
/** Kept periods whose median takes the place of a value. */
const neighbours = 5;

/**
 * A history with its odd values repaired, and its stock-outs made up for (unconstrainedDemand). Only what is asked is repaired: with
 * flags nothing else; without them what demandOutliers finds, but for a new level at the end. "seasonal": the demand to be expected from
 * the other periods, level and season; "interpolate": the line between the neighbours that are kept; "median": the median of the five
 * nearest that are kept; "clip": the limit that it passes, mean ± k sample standard deviations (of the deseasonalised values
 * where there is a significant season). A non-negative history stays non-negative.
 */
export function cleanHistory({ history, season, method, limit, flags, stockouts }: CleanInput): number[] {
  const corrected = stockouts
    ? unconstrainedDemand({ sales: history, ...stockouts, season, method: "own" })
    : [...history];
  const isStockout = history.map((_, t) => (stockouts?.daysOut[t] ?? 0) > 0);
  const firstFlag = flags?.indexOf(true) ?? -1;
  const launch = Math.min(lifeOf(history).launch, firstFlag < 0 ? Infinity : firstFlag);
  const values = corrected.slice(launch);
  const isRepaired = repairedPeriods().slice(launch);
  if (!isRepaired.includes(true)) return corrected;
  if (method !== "clip" && !isRepaired.includes(false))
    throw new DomainError("notEnoughData", "demand.clean.allFlagged");
  const repaired = repair({ values, isRepaired, season, method, limit: limit ?? usualClip });
  const floor = corrected.every((value) => value >= 0) ? 0 : -Infinity;
  return corrected.map((value, t) => (isRepaired[t - launch] ? Math.max(floor, repaired[t - launch] ?? 0) : value));

  function repairedPeriods(): readonly boolean[] {
    if (flags) return flags;
    if (method === "clip") return history.map((_, t) => !isStockout[t]);
    // Of an item too new to judge nothing is odd.
    if (values.length < outlierLimits.periods) return history.map(() => false);
    const odd = demandOutliers({
      history: corrected,
      season,
      limit: limit ?? outlierLimits.deviations,
      isLeftOut: isStockout,
    });
    return odd.map((each) => each !== null && each.reason !== "newLevel");
  }
}

interface RepairInput {
  readonly values: readonly number[];
  readonly isRepaired: readonly boolean[];
  readonly season: number;
  readonly method: CleanMethod;
  readonly limit: number;
}

/** For each period what would take the place of its value. */
function repair({ values, isRepaired, season, method, limit }: RepairInput): readonly number[] {
  if (method === "seasonal") return expectedDemand({ values, season, isLeftOut: isRepaired });
  if (method === "clip") return clipped(values, season, limit);
  const isKept = isRepaired.map((each) => !each);
  if (method === "median")
    return nearestPositions(isKept, neighbours).map((near) => median(near.map((t) => values[t] ?? 0)));
  return values.map((_, t) => {
    const before = isKept.findLastIndex((kept, at) => kept && at <= t);
    const after = isKept.findIndex((kept, at) => kept && at >= t);
    const [left, right] = [before < 0 ? after : before, after < 0 ? before : after];
    const share = right === left ? 0 : (t - left) / (right - left);
    return (1 - share) * (values[left] ?? 0) + share * (values[right] ?? 0);
  });
}

function clipped(values: readonly number[], season: number, limit: number): number[] {
  if (values.length < 2) return [...values];
  const indices = isSeasonal(values, season) ? seasonalIndices(values, season) : null;
  const indexAt = (t: number): number => indices?.values[t % season] ?? 0;
  const isRatio = indices?.kind === "multiplicative";
  const plain = values.map((value, t) => (isRatio ? value / indexAt(t) : value - indexAt(t)));
  const [centre, reach] = [mean(plain), limit * sampleStandardDeviation(plain)];
  return plain.map((value, t) => {
    const inside = Math.min(centre + reach, Math.max(centre - reach, value));
    if (inside === value) return values[t] ?? 0;
    return isRatio ? inside * indexAt(t) : inside + indexAt(t);
  });
}
