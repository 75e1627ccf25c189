/** Cover in periods as days: the days of the whole periods, and of the last one its part. Periods after the last have `daysBeyond`. */
export function coverInDays(periods: number, days: readonly number[], daysBeyond: number): number {
  const whole = Math.floor(periods);
  const known = days.slice(0, whole).reduce((sum, length) => sum + length, 0);
  const unknown = Math.max(0, whole - days.length) * daysBeyond;
  return known + unknown + (periods - whole) * (days[whole] ?? daysBeyond);
}
