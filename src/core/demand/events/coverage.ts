import type { Stretch } from "./DemandEvent";

/** How a stretch of time lies over periods. */
export interface Coverage {
  /** Days of each period that it covers. */
  readonly days: readonly number[];
  /** Share of each period that it covers, 0 to 1. */
  readonly shares: readonly number[];
  /** Share of the stretch itself that lies in the periods. */
  readonly insideShare: number;
}

/** The coverage of the days from `start` to `end`, both included. */
export function coverage(start: number, end: number, periods: readonly Stretch[]): Coverage {
  const days = periods.map((period) => Math.max(0, Math.min(end, period.end) - Math.max(start, period.start) + 1));
  return {
    days,
    shares: days.map((covered, index) => {
      const period = periods[index] as Stretch;
      return covered / (period.end - period.start + 1);
    }),
    insideShare: days.reduce((sum, covered) => sum + covered, 0) / (end - start + 1),
  };
}
