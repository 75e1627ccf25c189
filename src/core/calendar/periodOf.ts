import type { Period } from "./Period";

/** The position of the period that holds a day, or -1 where it lies in none. Periods must be in the order of time. */
export function periodOf(day: number, periods: readonly Period[]): number {
  let low = 0;
  let high = periods.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const period = periods[middle];
    if (!period) return -1;
    if (day < period.start) high = middle - 1;
    else if (day > period.end) low = middle + 1;
    else return middle;
  }
  return -1;
}
