/** Tasks to be spread over the stations of a line. */
export interface AssemblyLine {
  readonly times: readonly number[];
  /** Tasks that must not come before each task, directly. */
  readonly followers: readonly (readonly number[])[];
  /** Most time that a station has for a unit. */
  readonly cycleTime: number;
}

/** Which station does each task. */
export interface LineBalance {
  /** Station of each task, from 0. */
  readonly stationOf: readonly number[];
  readonly stations: number;
  /** No line needs fewer stations. */
  readonly bound: number;
}

/** Tasks may fill a station up to rounding noise: 50.4 of 50.4 seconds. */
export const fullStation = 1 + 1e-9;
