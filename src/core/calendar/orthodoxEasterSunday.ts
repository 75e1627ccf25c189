import { serialOfDay } from "./calendarDay";

/** The Excel serial of Easter Sunday in the Orthodox churches, by the Julian computus of Meeus (1991), Astronomical Algorithms, chapter 8, as a day of the Gregorian calendar. */
export function orthodoxEasterSunday(year: number): number {
  const fullMoon = (19 * (year % 19) + 15) % 30;
  const weekday = (2 * (year % 4) + 4 * (year % 7) - fullMoon + 34) % 7;
  const century = Math.floor(year / 100);
  const daysBehind = century - Math.floor(century / 4) - 2;
  return serialOfDay({ year, month: 3, day: 22 + fullMoon + weekday + daysBehind });
}
