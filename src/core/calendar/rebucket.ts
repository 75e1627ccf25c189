import { DomainError } from "../DomainError";
import { largestRemainder } from "../statistics/largestRemainder";
import { countWorkingDays } from "./countWorkingDays";
import type { Period } from "./Period";

/** How a value is shared over the days of its period: by days, by working days (Monday to Friday), or evenly over the new periods that it touches. */
export type RebucketRule = "days" | "workingdays" | "even";

export interface RebucketInput {
  /** One value for each period of `from`. */
  readonly values: readonly number[];
  readonly from: readonly Period[];
  readonly to: readonly Period[];
  readonly by: RebucketRule;
  /** Round the parts to so many decimals, the total kept; null: no rounding. */
  readonly decimals: number | null;
}

/** Values of one calendar in the periods of another; the total stays exactly what it was. A period with a value must lie wholly inside the new calendar. */
export function rebucket({ values, from, to, by, decimals }: RebucketInput): number[] {
  const result = to.map(() => 0);
  values.forEach((value, index) => {
    const source = from[index];
    if (!source || value === 0) return;
    const parts = overlaps(source, to);
    refuseUncovered(source, parts);
    const weights = parts.map((part) => weightOf(part, by));
    const usable = weights.some((weight) => weight > 0) ? weights : parts.map((part) => weightOf(part, "days"));
    largestRemainder(value, usable, decimals).forEach((share, position) => {
      const target = parts[position]?.target ?? 0;
      result[target] = (result[target] ?? 0) + share;
    });
  });
  return result;
}

interface Overlap {
  readonly target: number;
  readonly start: number;
  readonly end: number;
}

function overlaps(source: Period, to: readonly Period[]): Overlap[] {
  return to
    .map((period, target) => ({
      target,
      start: Math.max(source.start, period.start),
      end: Math.min(source.end, period.end),
    }))
    .filter(({ start, end }) => start <= end);
}

function refuseUncovered(source: Period, parts: readonly Overlap[]): void {
  const covered = parts.reduce((sum, { start, end }) => sum + end - start + 1, 0);
  const missing = source.end - source.start + 1 - covered;
  if (missing > 0)
    throw new DomainError("invalid", "functions.rebucket.uncovered", { period: source.id, days: missing });
}

function weightOf({ start, end }: Overlap, by: RebucketRule): number {
  if (by === "even") return 1;
  return by === "days" ? end - start + 1 : countWorkingDays(start, end);
}
