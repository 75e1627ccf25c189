import { holidayShares } from "../../core/calendar/holidayShares";
import { DomainError } from "../../core/DomainError";
import { call, readCalendar, readMovingHolidays } from "../support";

/**
 * How much of a holiday that moves from year to year falls into each period: a driver for AOP.FORECAST.DRIVERS. 1 is a whole holiday with the
 * days around it on which it is felt; an Easter whose week lies half in March gives March 0.5 and April 0.5.
 * @customfunction HOLIDAYS
 * @param calendar The table of AOP.CALENDAR, over the history and the periods to forecast.
 * @param [movingHolidays] The word easter (Easter Sunday and the six days before it) or orthodox easter; or a row or column with the dates of one holiday in each year; or a table: holiday, date, days before, days after, a row for each year. If omitted, easter.
 * @returns A row a holiday, in the order in which they are given, and a column a period of the calendar.
 * @example =INDEX(AOP.HOLIDAYS(AOP.CALENDAR("2024-01-01")), 1, {3,4}) -> {1,0}
 * @example =INDEX(AOP.HOLIDAYS(AOP.CALENDAR("2026-01-01"), {"Ramadan","2026-02-18",0,28}), 1, {2,3}) -> {0.37931,0.62069}
 * @example =AOP.HOLIDAYS(AOP.CALENDAR("2026-01-01"), "whitsun") -> #VALUE!
 * @source Share of days: Bell and Hillmer (1983), Modeling time series with calendar variation, JASA 78 (the Easter variable); Easter by the computus (Meeus 1991, Astronomical Algorithms, chapter 8).
 */
export function holidays(calendar: any[][], movingHolidays?: any[][]): any[][] {
  return call(() => {
    const periods = readCalendar(calendar, "calendar");
    const given = readMovingHolidays(movingHolidays ?? [["easter"]], "movingHolidays", periods);
    if (given.every(({ days }) => days.length === 0))
      throw new DomainError("invalid", "functions.required", { argument: "movingHolidays" });
    return given.map((holiday) => holidayShares(holiday, periods));
  });
}
