import { serialOfDay } from "./calendarDay";

/** The Excel serial of Easter Sunday in a year of the Gregorian calendar: the computus of Butcher's Ecclesiastical Calendar (1876), in Meeus (1991), Astronomical Algorithms, chapter 8. */
export function easterSunday(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const fullMoon = (19 * golden + century - Math.floor(century / 4) - moonCorrection + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - fullMoon - (yearOfCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * fullMoon + 22 * weekday) / 451);
  return serialOfDay({ year, month: 3, day: 22 + fullMoon + weekday - 7 * late });
}
