import { calendarDay, nearestDay, nearestMonthEnd, serialOfDay } from "./calendarDay";

/** When a fiscal year has a 53rd week: it ends on the "last" such weekday of its month, or on the one "nearest" to the month's end. */
export type Rule53 = "last" | "nearest";

/**
 * 52 or 53 weeks for the year that begins on yearStart. The closing month is the one whose end lies nearest to the day before
 * `anchor`, the first day of the calendar: for a start on 29 January 2023 it is January.
 */
export function weeksInYear(yearStart: number, anchor: number, rule: Rule53): 52 | 53 {
  const closingMonth = calendarDay(nearestMonthEnd(anchor - 1)).month;
  const endOf52Weeks = yearStart + 364 - 1;
  const { year } = calendarDay(endOf52Weeks);
  const monthEnds = [year - 1, year, year + 1].map((each) =>
    serialOfDay({ year: each, month: closingMonth + 1, day: 0 }),
  );
  const monthEnd = nearestDay(monthEnds, endOf52Weeks);
  const daysLeft = monthEnd - endOf52Weeks;
  return daysLeft >= (rule === "last" ? 7 : 4) ? 53 : 52;
}
