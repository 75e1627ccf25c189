import type { Period } from "../core/calendar/Period";

/** A period counts as complete when sales reach to within these days of its end: a long weekend without sales. */
const quietDays = 4;

/**
 * Position in `periods` of the last one that the history covers whole, or -1. A history with one date a period (all
 * dates on first days) is taken to be summed by period, so that its last date's period is complete.
 */
export function lastCompletePeriod(periods: readonly Period[], dates: Iterable<number>): number {
  const starts = new Set(periods.map((period) => period.start));
  let last = -Infinity;
  let summed = true;
  for (const date of dates) {
    if (date > last) last = date;
    if (summed && !starts.has(Math.floor(date))) summed = false;
  }
  const position = periods.findIndex((period) => period.start <= last && last < period.end + 1);
  if (position < 0) return last === -Infinity ? -1 : periods.length - 1;
  const period = periods[position];
  const complete = period !== undefined && (summed || last >= period.end - quietDays);
  return complete ? position : position - 1;
}
