/** Year, month (1..12), day and weekday (0 = Sunday) of a serial number; serial 60 is Excel's 29 February 1900. */
export function dateParts(serial: number): { year: number; month: number; day: number; weekday: number } {
  const whole = Math.floor(serial);
  const weekday = (whole + 6) % 7;
  if (whole === 60) return { year: 1900, month: 2, day: 29, weekday };
  if (whole === 0) return { year: 1900, month: 1, day: 0, weekday };
  const date = new Date((whole - 25_569 + (whole < 60 ? 1 : 0)) * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate(), weekday };
}
