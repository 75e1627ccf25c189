/** A day of the Gregorian calendar. Months count from 1. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const millisecondsPerDay = 86_400_000;
/** Excel counts days so that 1 January 1970 is 25569; right from 1 March 1900 on (before it, Excel's own leap-year error). */
const unixEpochSerial = 25_569;

/** The day of an Excel serial number. */
export function calendarDay(serial: number): CalendarDay {
  const date = new Date((Math.floor(serial) - unixEpochSerial) * millisecondsPerDay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The Excel serial number of a day; months beyond 12 and days beyond the month's end run on, as in Excel's DATE. */
export function serialOfDay({ year, month, day }: CalendarDay): number {
  return Date.UTC(year, month - 1, day) / millisecondsPerDay + unixEpochSerial;
}

/** The same day some months later, or the last day of that month where it is shorter, as in Excel's EDATE. */
export function addMonths(serial: number, months: number): number {
  const { year, month, day } = calendarDay(serial);
  const lastDay = calendarDay(serialOfDay({ year, month: month + months + 1, day: 0 })).day;
  return serialOfDay({ year, month: month + months, day: Math.min(day, lastDay) });
}

/** 0 = Monday ... 6 = Sunday. */
export function weekdayOf(serial: number): number {
  return (((Math.floor(serial) - 2) % 7) + 7) % 7;
}

/** The last day of a month that lies nearest to a day; of two as near, the earlier. */
export function nearestMonthEnd(day: number): number {
  const { year, month } = calendarDay(day);
  return nearestDay([serialOfDay({ year, month, day: 0 }), serialOfDay({ year, month: month + 1, day: 0 })], day);
}

/** The candidate nearest to a day; of two as near, the first. */
export function nearestDay(candidates: readonly number[], day: number): number {
  return candidates.reduce((best, each) => (Math.abs(each - day) < Math.abs(best - day) ? each : best));
}
