import { fiscalCalendar } from "../../core/calendar/fiscalCalendar";
import { call, isOmitted, readChoice, readDate, readInteger } from "../support";

/**
 * How a fiscal year is cut into periods.
 * @customenum {string}
 */
enum CalendarPattern {
  /** Twelve months. */
  month = "month",
  /** Quarters of 4, 4 and 5 weeks. */
  weeks445 = "445",
  /** Quarters of 4, 5 and 4 weeks (NRF retail calendar). */
  weeks454 = "454",
  /** Quarters of 5, 4 and 4 weeks. */
  weeks544 = "544",
  /** Thirteen periods of 4 weeks. */
  weeks13x4 = "13x4",
  /** 52 or 53 weeks. */
  week = "week",
}

/**
 * First day of the week.
 * @customenum {string}
 */
enum Weekday {
  Monday = "Monday",
  Tuesday = "Tuesday",
  Wednesday = "Wednesday",
  Thursday = "Thursday",
  Friday = "Friday",
  Saturday = "Saturday",
  Sunday = "Sunday",
}

/**
 * When a year of weeks has a 53rd week.
 * @customenum {string}
 */
enum Rule53 {
  /** The year ends on the last such weekday of its closing month. */
  last = "last",
  /** The year ends on the such weekday nearest to the end of its closing month (NRF, ISO 8601). */
  nearest = "nearest",
}

const weekdays = Object.values(Weekday);

/**
 * Makes a planning calendar: one row a period, nine columns: period, label, first day, last day, days, weeks, working days
 * (Monday to Friday), quarter, fiscal year. There is no header row.
 * @customfunction CALENDAR
 * @param firstDay First day of the fiscal year: a date, or the text "2026-01-31".
 * @param [years] Number of fiscal years, 1 to 30. If omitted, 1.
 * @param {CalendarPattern} [pattern] How the year is cut: month, 445, 454, 544, 13x4 or week. If omitted, month.
 * @param {Weekday} [weekStart] First day of the week. A year of weeks then begins on that weekday nearest to firstDay. If omitted, the weekday of firstDay.
 * @param {Rule53} [rule53] When a year of weeks has 53: it ends on the last such weekday of its closing month ("last"), or on the one nearest to the month's end ("nearest"). The extra week goes to the last period. If omitted, last.
 * @returns A row a period, in the order of time. A fiscal year that begins in July or later (to the nearest month) is named after the calendar year in which it ends.
 * @example =INDEX(AOP.CALENDAR("2026-01-01"), 1, 0) -> {"2026-P01","Jan 2026",46023,46053,31,4.43,22,"Q1",2026}
 * @example =ROWS(AOP.CALENDAR("2026-01-01", 3, "week", "Monday", "nearest")) -> 157
 * @example =AOP.CALENDAR("2026-01-01", 1, "4-4-5") -> #VALUE!
 * @source National Retail Federation, 4-5-4 calendar (53rd week, nearest rule); ISO 8601 weeks are Monday with the nearest rule.
 */
export function calendar(
  firstDay: any,
  years?: any,
  pattern?: CalendarPattern,
  weekStart?: Weekday,
  rule53?: Rule53,
): any[][] {
  return call(() =>
    fiscalCalendar({
      firstDay: readDate(firstDay, "firstDay"),
      years: readInteger(years, "years", { default: 1, minimum: 1, maximum: 30 }),
      pattern: readChoice(pattern, "pattern", Object.values(CalendarPattern), "month"),
      weekStart: isOmitted(weekStart)
        ? null
        : weekdays.findIndex((each) => each === readChoice(weekStart, "weekStart", weekdays)),
      rule53: readChoice(rule53, "rule53", Object.values(Rule53), "last"),
    }).map((each) => [
      each.id,
      each.label,
      each.start,
      each.end,
      each.days,
      each.weeks,
      each.workingDays,
      each.quarter,
      each.year,
    ]),
  );
}
