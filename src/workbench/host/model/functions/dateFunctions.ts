import { dateParts } from "../calculation/dateParts";
import { dateSerial } from "../calculation/dateSerial";
import { errors } from "../calculation/errors";
import { isCellError } from "../calculation/isCellError";
import type { NativeFunction, NativeFunctions } from "../calculation/NativeFunction";
import { parseDateText } from "../calculation/parseDateText";
import { toNumber } from "../calculation/toNumber";
import { broadcast } from "../calculation/broadcast";
import type { CellValue } from "../WorkbookSnapshot";
import { elementwise } from "./elementwise";

const { numbers } = elementwise;
const latest = 2_958_465;
const valid = (serial: number): boolean => serial >= 0 && serial < latest + 1;
const dated = (calculate: (serial: number, ...more: number[]) => CellValue, maximum = 1, minimum = 1): NativeFunction =>
  numbers(minimum, maximum, (serial = 0, ...more) => (valid(serial) ? calculate(serial, ...more) : errors.number));
const clockPart = (size: number, limit: number) =>
  dated((serial) => Math.floor(Math.round((serial - Math.floor(serial)) * 86_400) / size) % limit);

/** The same day some months later, or the month's last day where it is shorter. */
function monthsLater(serial: number, months: number, toEnd: boolean): CellValue {
  const { year, month, day } = dateParts(serial);
  const first = month + Math.trunc(months);
  const lastDay = dateParts(dateSerial(year, first + 1, 0)).day;
  const result = dateSerial(year, first, toEnd ? lastDay : Math.min(day, lastDay));
  return valid(result) ? result : errors.number;
}

/** Week by ISO 8601: Monday first, week 1 holds the year's first Thursday. */
function isoWeek(serial: number): number {
  const thursday = Math.floor(serial) + 4 - (dateParts(serial).weekday || 7);
  return Math.floor((thursday - dateSerial(dateParts(thursday).year, 1, 1)) / 7) + 1;
}

function weekNumber(serial: number, type = 1): CellValue {
  if (type === 21) return isoWeek(serial);
  const firstDay =
    type === 1 || type === 17 ? 0 : type === 2 || type === 11 ? 1 : type >= 12 && type <= 16 ? type - 10 : undefined;
  if (firstDay === undefined) return errors.number;
  const newYear = dateSerial(dateParts(serial).year, 1, 1);
  const lead = (dateParts(newYear).weekday - firstDay + 7) % 7;
  return Math.floor((Math.floor(serial) - newYear + lead) / 7) + 1;
}

function weekday(serial: number, type = 1): CellValue {
  const day = dateParts(serial).weekday;
  if (type === 1 || type === 17) return day + 1;
  if (type === 2 || type === 11) return day === 0 ? 7 : day;
  if (type === 3) return (day + 6) % 7;
  return type >= 12 && type <= 16 ? ((day - (type - 10) + 7) % 7) + 1 : errors.number;
}

/** NETWORKDAYS and WORKDAY: Saturdays, Sundays and the holidays listed do not count. */
function working(
  calculate: (isWorkday: (serial: number) => boolean, one: number, two: number) => CellValue,
): NativeFunction {
  return {
    minimum: 2,
    maximum: 3,
    evaluate: (context, [one, two, holidaysGiven]) => {
      const holidays = new Set(
        holidaysGiven === undefined
          ? []
          : context.block(holidaysGiven).cells.map((cell) => Math.floor(Number(toNumber(cell)))),
      );
      const isWorkday = (serial: number): boolean =>
        ![0, 6].includes(dateParts(serial).weekday) && !holidays.has(serial);
      return broadcast([context.value(one), context.value(two)], (first = null, second = null) => {
        const [a, b] = [toNumber(first), toNumber(second)];
        if (isCellError(a)) return a;
        if (isCellError(b)) return b;
        return valid(a) ? calculate(isWorkday, Math.floor(a), Math.trunc(b)) : errors.number;
      });
    },
  };
}

function daysBetween(isWorkday: (serial: number) => boolean, from: number, to: number): number {
  const [first, last] = from <= to ? [from, to] : [to, from];
  let count = 0;
  for (let serial = first; serial <= last; serial += 1) if (isWorkday(serial)) count += 1;
  return from <= to ? count : -count;
}

function dayAfter(isWorkday: (serial: number) => boolean, from: number, days: number): CellValue {
  const step = Math.sign(days);
  let serial = from;
  for (let left = Math.abs(days); left > 0;) {
    serial += step;
    if (!valid(serial)) return errors.number;
    if (isWorkday(serial)) left -= 1;
  }
  return serial;
}

/** Dates as serial numbers of the 1900 system. */
export const dateFunctions: NativeFunctions = {
  DATE: numbers(3, 3, (year, month, day) => {
    const full = Math.trunc(year) < 1900 ? Math.trunc(year) + 1900 : Math.trunc(year);
    const serial = dateSerial(full, Math.trunc(month), Math.trunc(day));
    return year >= 0 && year < 10_000 && valid(serial) ? serial : errors.number;
  }),
  YEAR: dated((serial) => dateParts(serial).year),
  MONTH: dated((serial) => dateParts(serial).month),
  DAY: dated((serial) => dateParts(serial).day),
  WEEKDAY: dated(weekday, 2),
  WEEKNUM: dated(weekNumber, 2),
  ISOWEEKNUM: dated(isoWeek),
  EDATE: dated((serial, months = 0) => monthsLater(serial, months, false), 2, 2),
  EOMONTH: dated((serial, months = 0) => monthsLater(serial, months, true), 2, 2),
  DAYS: numbers(2, 2, (end, start) => Math.floor(end) - Math.floor(start)),
  HOUR: clockPart(3_600, 24),
  MINUTE: clockPart(60, 60),
  SECOND: clockPart(1, 60),
  TIME: numbers(3, 3, (hours, minutes, seconds) => {
    const total = Math.trunc(hours) * 3600 + Math.trunc(minutes) * 60 + Math.trunc(seconds);
    return total < 0 ? errors.number : (total % 86_400) / 86_400;
  }),
  DATEVALUE: elementwise.values(1, 1, (value = null) => {
    const date = typeof value === "string" ? parseDateText(value) : undefined;
    return date ? Math.floor(date.serial) : errors.value;
  }),
  NETWORKDAYS: working(daysBetween),
  WORKDAY: working(dayAfter),
  TODAY: { minimum: 0, maximum: 0, volatile: true, evaluate: (context) => Math.floor(context.workbook.now()) },
  NOW: { minimum: 0, maximum: 0, volatile: true, evaluate: (context) => context.workbook.now() },
};
