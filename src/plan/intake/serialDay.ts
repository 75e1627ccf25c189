/** Excel serial number of a day of the Gregorian calendar (month 1 to 12); null where there is no such day. */
export function serialDay(year: number, month: number, day: number): number | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1900 || year > 2200) return null;
  return time / millisecondsOfADay + unixEpochSerial;
}

/** Year, month (1 to 12) and day of an Excel serial number. */
export function dayOfSerial(serial: number): { year: number; month: number; day: number } {
  const date = new Date((Math.floor(serial) - unixEpochSerial) * millisecondsOfADay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Serial of the first day of the month that lies `months` after the month of `serial`. */
export function monthStart(serial: number, months = 0): number {
  const { year, month } = dayOfSerial(serial);
  return Date.UTC(year, month - 1 + months, 1) / millisecondsOfADay + unixEpochSerial;
}

const millisecondsOfADay = 86_400_000;
const unixEpochSerial = 25_569;
