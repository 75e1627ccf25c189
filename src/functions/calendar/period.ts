import { periodOf } from "../../core/calendar/periodOf";
import { DomainError } from "../../core/DomainError";
import { call, readCalendar, readDates } from "../support";

/**
 * Finds the period of each date in a calendar.
 * @customfunction PERIOD
 * @param dates Dates: a cell or a range. A blank gives a blank.
 * @param calendar The table of AOP.CALENDAR, with or without a header row.
 * @returns Period names in the shape of dates; #N/A in the cell of a date outside the calendar.
 * @example =AOP.PERIOD("2026-02-10", AOP.CALENDAR("2026-01-01")) -> "2026-P02"
 * @example =AOP.PERIOD({"2026-03-31";"2026-04-01"}, AOP.CALENDAR("2026-01-01")) -> {"2026-P03";"2026-P04"}
 * @example =AOP.PERIOD("2031-01-01", AOP.CALENDAR("2026-01-01")) -> #N/A
 * @source Look-up of a day between the first and last day of a period.
 */
export function period(dates: any[][], calendar: any[][]): any[][] {
  return call(() => {
    const periods = readCalendar(calendar, "calendar");
    return readDates(dates, "dates").map((row) =>
      row.map((day) => {
        if (day === null) return "";
        return periods[periodOf(day, periods)]?.id ?? new DomainError("notEnoughData", "functions.period.outside");
      }),
    );
  });
}
