import { addMonths, calendarDay, nearestMonthEnd, weekdayOf } from "./calendarDay";
import { countWorkingDays } from "./countWorkingDays";
import type { Period } from "./Period";
import { weeksInYear, type Rule53 } from "./weeksInYear";

export type CalendarPattern = "month" | "445" | "454" | "544" | "13x4" | "week";

export interface FiscalCalendarInput {
  /** First day of the first fiscal year, Excel serial. */
  readonly firstDay: number;
  readonly years: number;
  readonly pattern: CalendarPattern;
  /** 0 = Monday ... 6 = Sunday: week-based years begin on the such weekday nearest to firstDay. null: on firstDay itself. */
  readonly weekStart: number | null;
  readonly rule53: Rule53;
}

/** Weeks a period of a 52-week year. */
const weeksOfPattern: Readonly<Record<Exclude<CalendarPattern, "month">, readonly number[]>> = {
  "445": [4, 4, 5, 4, 4, 5, 4, 4, 5, 4, 4, 5],
  "454": [4, 5, 4, 4, 5, 4, 4, 5, 4, 4, 5, 4],
  "544": [5, 4, 4, 5, 4, 4, 5, 4, 4, 5, 4, 4],
  "13x4": Array.from({ length: 13 }, () => 4),
  week: Array.from({ length: 52 }, () => 1),
};
const monthNames = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/**
 * The periods of one or more fiscal years. "month": months that begin on firstDay's day of the month; the others: whole
 * weeks, a 53rd week added to the last period (or as week 53). A fiscal year that begins (to the nearest month) in July or
 * later is named after the calendar year in which it ends, an earlier one after that in which it begins. The fourth quarter of
 * 13x4 has four periods. Sources: National Retail Federation 4-5-4 calendar; ISO 8601 for weeks that begin on Monday.
 */
export function fiscalCalendar(input: FiscalCalendarInput): Period[] {
  return input.pattern === "month" ? monthCalendar(input) : weekCalendar(input, input.pattern);
}

function fiscalYear(firstDay: number): number {
  const { year, month } = calendarDay(nearestMonthEnd(firstDay - 1) + 1);
  return month >= 7 ? year + 1 : year;
}

function monthCalendar({ firstDay, years }: FiscalCalendarInput): Period[] {
  const firstYear = fiscalYear(firstDay);
  return Array.from({ length: years * 12 }, (_, index) => {
    const start = addMonths(firstDay, index);
    const number = (index % 12) + 1;
    const middle = calendarDay(start + 14);
    return period({
      number,
      kind: "P",
      label: `${monthNames[middle.month - 1]} ${middle.year}`,
      start,
      end: addMonths(firstDay, index + 1) - 1,
      quarter: Math.ceil(number / 3),
      year: firstYear + Math.floor(index / 12),
    });
  });
}

function weekCalendar(input: FiscalCalendarInput, pattern: Exclude<CalendarPattern, "month">): Period[] {
  const weeks = weeksOfPattern[pattern];
  const kind = pattern === "week" ? "W" : "P";
  const periods: Period[] = [];
  let yearStart = nearestWeekday(input.firstDay, input.weekStart);
  const anchor = yearStart;
  for (let index = 0; index < input.years; index++) {
    const weekCount = weeksInYear(yearStart, anchor, input.rule53);
    const year = fiscalYear(anchor) + index;
    const lengths = weekCount === 52 ? weeks : withWeek53(weeks, pattern);
    let start = yearStart;
    lengths.forEach((length, position) => {
      const number = position + 1;
      const end = start + length * 7 - 1;
      const label = `${kind}${String(number).padStart(2, "0")} ${year}`;
      periods.push(period({ number, kind, label, start, end, quarter: quarterOf(number, pattern), year }));
      start = end + 1;
    });
    yearStart += weekCount * 7;
  }
  return periods;
}

function withWeek53(weeks: readonly number[], pattern: CalendarPattern): readonly number[] {
  if (pattern === "week") return [...weeks, 1];
  return weeks.map((length, index) => (index === weeks.length - 1 ? length + 1 : length));
}

function quarterOf(number: number, pattern: CalendarPattern): number {
  return Math.min(4, Math.ceil(number / (pattern === "week" ? 13 : 3)));
}

function nearestWeekday(day: number, weekday: number | null): number {
  if (weekday === null) return day;
  const ahead = (weekday - weekdayOf(day) + 7) % 7;
  return ahead <= 3 ? day + ahead : day + ahead - 7;
}

function period(
  given: Pick<Period, "label" | "start" | "end" | "year"> & { number: number; kind: "P" | "W"; quarter: number },
): Period {
  const { start, end, year, label } = given;
  const days = end - start + 1;
  return {
    id: `${year}-${given.kind}${String(given.number).padStart(2, "0")}`,
    label,
    start,
    end,
    days,
    weeks: days / 7,
    workingDays: countWorkingDays(start, end),
    quarter: `Q${given.quarter}`,
    year,
  };
}
