/** Periods at the end of a history that are hidden from a model to test it: as many as are forecast, but at most a quarter of the `observations` since the first demand. */
export function heldPeriods(horizon: number, observations: number): number {
  return Math.min(horizon, Math.floor(observations / 4));
}
