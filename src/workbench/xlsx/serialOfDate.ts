/** Excel's serial number of a moment that the reader took for a date (in UTC). */
export function serialOfDate(date: Date): number {
  const serial = date.getTime() / 86_400_000 + 25_569;
  // The reader goes through milliseconds: nine digits of a day are what they hold.
  return Math.round(serial * 1e9) / 1e9;
}
