import { weekdayOf } from "./calendarDay";

/** Which weekdays are free, Monday first; the default is Saturday and Sunday. */
export const saturdayAndSunday: readonly boolean[] = [false, false, false, false, false, true, true];

/** Days from `start` to `end` (both counted) that are neither free weekdays nor holidays. */
export function countWorkingDays(
  start: number,
  end: number,
  freeWeekdays: readonly boolean[] = saturdayAndSunday,
  holidays: ReadonlySet<number> = new Set(),
): number {
  let count = 0;
  for (let day = start; day <= end; day++) if (!freeWeekdays[weekdayOf(day)] && !holidays.has(day)) count++;
  return count;
}
