/** The part of a history in which the item was on sale. */
export interface Life {
  /** Periods before the first demand. The length of the history where nothing was ever sold. */
  readonly launch: number;
  readonly values: readonly number[];
}

/** A history from its first demand on: what stands before is "not launched yet". */
export function lifeOf(history: readonly number[]): Life {
  const first = history.findIndex((value) => value !== 0);
  const launch = first < 0 ? history.length : first;
  return { launch, values: history.slice(launch) };
}
