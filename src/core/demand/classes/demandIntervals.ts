/** How often an item sells. */
export interface DemandIntervals {
  /** Periods over periods with demand (ADI); Infinity without any demand. */
  readonly meanInterval: number;
  readonly demands: readonly number[];
  /** Periods without demand at the end. */
  readonly periodsSinceLast: number;
}

/** The intervals of a history. ADI counts all its periods: Syntetos, Boylan and Croston (2005). */
export function demandIntervals(history: readonly number[]): DemandIntervals {
  const demands = history.filter((value) => value !== 0);
  const last = history.findLastIndex((value) => value !== 0);
  return { meanInterval: history.length / demands.length, demands, periodsSinceLast: history.length - 1 - last };
}
