import { DomainError } from "../DomainError";
import { lastYearOf, type PeriodShare, type YearAlignment } from "./lastYearOf";
import type { MovingHoliday } from "./MovingHoliday";
import type { Period } from "./Period";
import { periodOf } from "./periodOf";

export interface LikeForLikeInput {
  /** Values of the first periods of the calendar; it may have more. */
  readonly values: readonly number[];
  readonly periods: readonly Period[];
  readonly alignment: YearAlignment;
  readonly holidays: readonly MovingHoliday[];
}

type Source = readonly PeriodShare[] | null;

/**
 * Last year's value beside each period of the calendar, null where there is none. A holiday that has moved takes its sales along: with an
 * uplift they are taken out of the days on which it was felt last year and added to those of this year; without one (calendars of weeks
 * only) its whole weeks are put where it is this year, and the weeks between close up, so that the total of the year is the same.
 */
export function likeForLike({ values, periods, alignment, holidays }: LikeForLikeInput): (number | null)[] {
  let sources: readonly Source[] = lastYearOf(periods, alignment);
  for (const holiday of holidays) {
    checkYears(holiday);
    if (holiday.uplift === null) sources = moveWeeks(sources, periods, holiday);
  }
  const lifted = holidays.filter(({ uplift }) => uplift !== null);
  return sources.map((shares, target) => {
    if (!shares || shares.some(({ source }) => source >= values.length)) return null;
    const days = shares.reduce((sum, { source, share }) => sum + share * lengthOf(periods[source]), 0);
    const plain = shares.reduce((sum, { source, share }) => {
      const length = lengthOf(periods[source]);
      return sum + (share * (values[source] ?? 0) * length) / (length + extraDays(periods[source], lifted));
    }, 0);
    return lifted.length === 0 ? plain : (plain * (days + extraDays(periods[target], lifted))) / days;
  });
}

/** How many usual days the uplift of the holidays felt in a period is worth. */
function extraDays(period: Period | undefined, holidays: readonly MovingHoliday[]): number {
  if (!period) return 0;
  let extra = 0;
  for (const { days, daysBefore, daysAfter, uplift } of holidays)
    for (const day of days) {
      const felt = Math.min(period.end, day + daysAfter) - Math.max(period.start, day - daysBefore) + 1;
      extra += Math.max(0, felt) * (uplift ?? 0);
    }
  return extra;
}

function moveWeeks(sources: readonly Source[], periods: readonly Period[], holiday: MovingHoliday): Source[] {
  const long = periods.find((period) => lengthOf(period) !== 7);
  if (long) throw new DomainError("invalid", "calendar.likeForLike.uplift", { holiday: holiday.name, period: long.id });
  const moved = [...sources];
  holiday.days.slice(1).forEach((day, index) => {
    const source = periodOf(holiday.days[index] ?? 0, periods);
    const from = moved.findIndex((shares) => shares?.[0]?.source === source);
    const to = periodOf(day, periods);
    if (source < 0 || from < 0 || to < 0) return;
    const before = Math.ceil(((periods[to]?.start ?? 0) - (day - holiday.daysBefore)) / 7);
    const after = Math.ceil((day + holiday.daysAfter - (periods[to]?.end ?? 0)) / 7);
    const [weeksBefore, weeksAfter] = [Math.max(0, before), Math.max(0, after)];
    const first = Math.max(0, from - weeksBefore);
    const weeks = moved.splice(first, weeksBefore + weeksAfter + 1);
    moved.splice(Math.max(0, to - weeksBefore), 0, ...weeks);
  });
  return moved;
}

/** A year without its holiday would leave it where it was, unnoticed. */
function checkYears({ name, days }: MovingHoliday): void {
  if (days.length < 2) throw new DomainError("invalid", "calendar.likeForLike.oneDate", { holiday: name });
  days.slice(1).forEach((day, index) => {
    const gap = day - (days[index] ?? 0);
    if (gap < 300 || gap > 430)
      throw new DomainError("invalid", "calendar.likeForLike.gap", { holiday: name, days: gap });
  });
}

function lengthOf(period: Period | undefined): number {
  return period ? period.end - period.start + 1 : 0;
}
