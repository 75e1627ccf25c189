import { DomainError } from "../DomainError";
import type { Period } from "./Period";

/**
 * What of last year stands beside a period. "week": the same days 52 weeks earlier (after a year of 53 weeks week 1 stands beside week 2,
 * as in the restated calendar of the National Retail Federation); "period": the period of the same number; "workingdays": that, by the working day.
 */
export type YearAlignment = "week" | "period" | "workingdays";

/** A share of the value of an earlier period. */
export interface PeriodShare {
  readonly source: number;
  readonly share: number;
}

const daysIn52Weeks = 364;

/** For each period the shares of earlier periods that are its last year; null where the calendar does not reach back. */
export function lastYearOf(periods: readonly Period[], alignment: YearAlignment): (readonly PeriodShare[] | null)[] {
  return alignment === "week" ? weeksEarlier(periods) : sameNumber(periods, alignment);
}

function weeksEarlier(periods: readonly Period[]): (readonly PeriodShare[] | null)[] {
  return periods.map(({ start, end }) => {
    const shares: PeriodShare[] = [];
    let covered = 0;
    periods.forEach((earlier, source) => {
      const from = Math.max(earlier.start, start - daysIn52Weeks);
      const to = Math.min(earlier.end, end - daysIn52Weeks);
      if (from > to) return;
      covered += to - from + 1;
      shares.push({ source, share: (to - from + 1) / lengthOf(earlier) });
    });
    return covered === end - start + 1 ? shares : null;
  });
}

function sameNumber(
  periods: readonly Period[],
  alignment: "period" | "workingdays",
): (readonly PeriodShare[] | null)[] {
  const positions = new Map(periods.map((period, index) => [placeOf(period.year, numberIn(periods, index)), index]));
  const isInWeeks = periods.every((period) => lengthOf(period) % 7 === 0);
  return periods.map((period, index) => {
    if (period.year === 0) throw new DomainError("invalid", "calendar.likeForLike.noYear", { period: period.id });
    const source = positions.get(placeOf(period.year - 1, numberIn(periods, index)));
    const earlier = source === undefined ? undefined : periods[source];
    if (source === undefined || !earlier) return null;
    // The period that takes the 53rd week has more weeks in one year than in the other.
    if (alignment === "period") return [{ source, share: isInWeeks ? lengthOf(period) / lengthOf(earlier) : 1 }];
    if (earlier.workingDays === 0)
      throw new DomainError("divisionByZero", "calendar.likeForLike.noWorkingDays", { period: earlier.id });
    return [{ source, share: period.workingDays / earlier.workingDays }];
  });
}

/** The number of a period in its year: that of its name (2026-P07, W53), else its place among the periods of the year. */
function numberIn(periods: readonly Period[], index: number): number {
  const named = /[pw](\d{1,2})$/i.exec(periods[index]?.id ?? "")?.[1];
  if (named !== undefined) return Number(named);
  return index - periods.findIndex(({ year }) => year === periods[index]?.year) + 1;
}

function placeOf(year: number, number: number): string {
  return `${year}-${number}`;
}

function lengthOf({ start, end }: Period): number {
  return end - start + 1;
}
