/** Excel's serial number of a day (1900 system, with its 29 February 1900). Months and days beyond their range roll over, as DATE's do. */
export function dateSerial(year: number, month: number, day: number): number {
  const days = Math.round(Date.UTC(year, month - 1, day) / 86_400_000) + 25_569;
  return days < 61 ? days - 1 : days;
}
