import { calendarDay } from "../../core/calendar/calendarDay";
import { easterSunday } from "../../core/calendar/easterSunday";
import type { MovingHoliday } from "../../core/calendar/MovingHoliday";
import { orthodoxEasterSunday } from "../../core/calendar/orthodoxEasterSunday";
import type { Period } from "../../core/calendar/Period";
import { comparableKey } from "../../core/comparableKey";
import { DomainError } from "../../core/DomainError";
import type { Cell } from "./Cell";
import { dateSerial } from "./dateSerial";
import { describeCell } from "./describeCell";
import { isOmitted } from "./isOmitted";
import { checkNumber, type NumberRule } from "./NumberRule";
import { readMatrix } from "./readMatrix";

/** Excel serial below which a number is a count, not a date: 1 January 1910. */
const firstDate = 3654;
/** Easter sells on the days before it: from Monday to Saturday. */
const easterDaysBefore = 6;
const computed: Readonly<Record<string, (year: number) => number>> = {
  easter: easterSunday,
  "orthodox easter": orthodoxEasterSunday,
};

/**
 * Holidays that move. A row or column of dates is one holiday; two columns of dates are pairs (last year's, this year's), a row a holiday; else
 * a table: holiday, date, [days before], [days after], [uplift], a row a year, rows of one name together. "easter" and
 * "orthodox easter" without a date are computed for all years of the calendar.
 */
export function readMovingHolidays(raw: unknown, argument: string, periods: readonly Period[]): MovingHoliday[] {
  if (isOmitted(raw)) return [];
  const rows = readMatrix(raw, argument);
  const cells = rows.flat();
  const dates = cells.map(dateOf);
  const isList = rows.length === 1 || rows[0]?.length === 1;
  if (isList && cells.every((cell, index) => isBlank(cell) || dates[index] !== null))
    return [holidayOf("movingHolidays", dates, null)];
  const named = new Map<string, MovingHoliday>();
  rows.forEach((row, index) => {
    if (row.every(isBlank)) return;
    const [first = null, second = null] = row;
    const isHeader = index === 0 && rows.length > 1 && typeof second === "string" && dateOf(second) === null;
    if (isHeader) return;
    const settings = settingsOf(row, argument, index + 1);
    if (dateOf(first) !== null) {
      named.set(`row ${index + 1}`, holidayOf(`row ${index + 1}`, [dateOf(first), dateOf(second)], settings));
      return;
    }
    const name = isBlank(first) ? "" : String(typeof first === "object" ? "" : first).trim();
    const known = named.get(comparableKey(name));
    const days = isBlank(second) ? computedDays(name) : [dateOf(second)];
    if (!days || days.includes(null))
      throw new DomainError("invalid", "calendar.likeForLike.noDate", {
        row: index + 1,
        found: describeCell(isBlank(second) ? first : second),
      });
    const holiday = holidayOf(name, [...(known?.days ?? []), ...days], settings);
    named.set(comparableKey(name), known ? { ...known, days: holiday.days } : holiday);
  });
  return [...named.values()];

  function computedDays(name: string): number[] | null {
    const rule = computed[comparableKey(name)];
    if (!rule) return null;
    const [first, last] = [calendarDay(periods[0]?.start ?? 0).year, calendarDay(periods.at(-1)?.end ?? 0).year];
    return Array.from({ length: last - first + 1 }, (_, index) => rule(first + index));
  }
}

interface Settings {
  readonly daysBefore: number | null;
  readonly daysAfter: number | null;
  readonly uplift: number | null;
}

function settingsOf(row: readonly Cell[], argument: string, rowNumber: number): Settings {
  const read = (column: number, rule: NumberRule): number | null => {
    const cell = row[column - 1] ?? null;
    if (cell === null || cell === "") return null;
    const place = { row: rowNumber, column };
    if (typeof cell !== "number")
      throw new DomainError("invalid", "functions.cell.number", { argument, ...place, found: describeCell(cell) });
    return checkNumber(cell, argument, rule, place);
  };
  const days: NumberRule = { minimum: 0, maximum: 60, integer: true };
  // A blank uplift is 0 on the desktop, and an uplift of 0 moves nothing: both mean "not known".
  return { daysBefore: read(3, days), daysAfter: read(4, days), uplift: read(5, { above: -1 }) || null };
}

function holidayOf(name: string, days: readonly (number | null)[], settings: Settings | null): MovingHoliday {
  const isComputed = comparableKey(name) in computed;
  return {
    name,
    days: [...new Set(days.filter((day) => day !== null))].sort((left, right) => left - right),
    // The desktop passes a blank as 0; only the computed Easter has days before by itself.
    daysBefore: settings?.daysBefore || (isComputed ? easterDaysBefore : 0),
    daysAfter: settings?.daysAfter ?? 0,
    uplift: settings?.uplift ?? null,
  };
}

function dateOf(cell: Cell): number | null {
  if (typeof cell === "number" && cell < firstDate) return null;
  return dateSerial(cell);
}

function isBlank(cell: Cell): boolean {
  return cell === null || cell === 0 || cell === "";
}
