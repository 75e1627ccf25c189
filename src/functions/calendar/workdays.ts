import { countWorkingDays, saturdayAndSunday } from "../../core/calendar/countWorkingDays";
import { DomainError } from "../../core/DomainError";
import { call, isOmitted, readCalendar, readDates, readText } from "../support";

/**
 * Counts the working days of each period of a calendar, without weekends and holidays.
 * @customfunction WORKDAYS
 * @param calendar The table of AOP.CALENDAR, with or without a header row.
 * @param [holidays] Dates of holidays; blanks are skipped, a date given twice counts once. If omitted, none.
 * @param [weekend] Free weekdays as in NETWORKDAYS.INTL: a code 1 to 7 or 11 to 17, or seven digits from Monday to Sunday, 1 = free ("0000011"). If omitted, 1: Saturday and Sunday.
 * @returns A column of working days, one row a period.
 * @example =INDEX(AOP.WORKDAYS(AOP.CALENDAR("2026-01-01"), {"2026-01-01";"2026-01-19"}), 1, 1) -> 20
 * @example =SUM(AOP.WORKDAYS(AOP.CALENDAR("2026-01-01"), , 11)) -> 313
 * @example =AOP.WORKDAYS(AOP.CALENDAR("2026-01-01"), , "weekend") -> #VALUE!
 * @source Count of days; weekend codes of Excel's NETWORKDAYS.INTL.
 */
export function workdays(calendar: any[][], holidays?: any[][], weekend?: any): any[][] {
  return call(() => {
    const free = readWeekend(weekend);
    const days = isOmitted(holidays) ? [] : readDates(holidays, "holidays").flat();
    const freeDays = new Set(days.filter((day) => day !== null));
    return readCalendar(calendar, "calendar").map(({ start, end }) => [countWorkingDays(start, end, free, freeDays)]);
  });
}

/** Free weekdays, Monday first. Codes 1 to 7: two days, beginning with Saturday and Sunday; 11 to 17: one day, beginning with Sunday. */
function readWeekend(raw: unknown): readonly boolean[] {
  if (isOmitted(raw)) return saturdayAndSunday;
  const text = readText(raw, "weekend");
  if (/^[01]{7}$/.test(text) && text !== "1111111") return [...text].map((digit) => digit === "1");
  const code = /^\d{1,2}$/.test(text) ? Number(text) : 0;
  const isFree = (weekday: number): boolean =>
    code >= 11 ? weekday === (code - 11 + 6) % 7 : weekday === (code + 4) % 7 || weekday === (code + 5) % 7;
  if ((code >= 1 && code <= 7) || (code >= 11 && code <= 17))
    return saturdayAndSunday.map((_, weekday) => isFree(weekday));
  throw new DomainError("invalid", "functions.weekend", { found: text });
}
