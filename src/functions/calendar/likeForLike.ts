import { likeForLike as lastYear } from "../../core/calendar/likeForLike";
import { DomainError } from "../../core/DomainError";
import { call, readCalendar, readChoice, readMovingHolidays, readSeries, writeSeries } from "../support";

/**
 * What of last year stands beside a period.
 * @customenum {string}
 */
enum YearAlignment {
  /** week for calendars of whole weeks, else period. */
  auto = "auto",
  /** The same weekdays, 52 weeks earlier. */
  week = "week",
  /** The period of the same number. */
  period = "period",
  /** The period of the same number, by the working day. */
  workingdays = "workingdays",
}

/**
 * Puts last year beside this year, like for like: the same fiscal weeks (or periods), a 53rd week and moving holidays such as Easter taken
 * into account. One column a period of the calendar, so that the plan's periods get their last year too.
 * @customfunction LIKEFORLIKE
 * @param series Values, a row an item and a column a period of the calendar, from its first period on; a single column is one item. It may end before the calendar does. Blank = 0.
 * @param calendar The table of AOP.CALENDAR, over last year, this year and the plan.
 * @param [movingHolidays] The word easter (Easter Sunday and the six days before it) or orthodox easter; or a row or column with the dates of one holiday in each year; or two columns with last year's and this year's date; or a table: holiday, date, days before, days after, uplift of these days (0.5 = half as much again; needed unless periods are weeks), a row for each year. If omitted, none.
 * @param {YearAlignment} [align] week: the same weekdays 52 weeks earlier (after a year of 53 weeks, week 1 beside week 2); period: the period of the same number; workingdays: that, times the working days of this year over last year's; auto. If omitted, auto: week for calendars of whole weeks, else period.
 * @returns Last year's values in the direction of series, one for each period of the calendar; blank where the series does not reach back.
 * @example =AOP.LIKEFORLIKE({5,6,7,8,9,10,11,12,13,14,15,16}, INDEX(AOP.CALENDAR("2025-01-01", 2), {1;2;3;4;5;6;7;8;9;10;11;12;13;14}, {1,2,3,4,5,6,7,8,9})) -> {"","","","","","","","","","","","",5,6}
 * @example =SUM(INDEX(AOP.LIKEFORLIKE({1,2,3}, AOP.CALENDAR("2023-01-29", 2, "week", , "nearest")), 1, 54)) -> 2
 * @example =AOP.LIKEFORLIKE({1,2,3}, AOP.CALENDAR("2025-01-01", 2), "easter") -> #VALUE!
 * @source National Retail Federation, 4-5-4 calendar, restated comparable weeks; Easter by the computus (Meeus 1991, Astronomical Algorithms, chapter 8).
 */
export function likeForLike(
  series: any[][],
  calendar: any[][],
  movingHolidays?: any[][],
  align?: YearAlignment,
): any[][] {
  return call(() => {
    const block = readSeries(series, "series");
    const periods = readCalendar(calendar, "calendar");
    const columns = block.series[0]?.length ?? 0;
    if (columns > periods.length)
      throw new DomainError("invalid", "calendar.likeForLike.count", { columns, count: periods.length });
    const isInWeeks = periods.every(({ start, end }) => (end - start + 1) % 7 === 0);
    const chosen = readChoice(align, "align", Object.values(YearAlignment), "auto");
    const alignment = chosen === "auto" ? (isInWeeks ? "week" : "period") : chosen;
    const holidays = readMovingHolidays(movingHolidays, "movingHolidays", periods);
    return writeSeries(
      block.series.map((values) => lastYear({ values, periods, alignment, holidays })),
      block.direction,
    );
  });
}
