/** Which rows of forecasts add up to which. */
export interface Hierarchy {
  /** Row of each leaf: the series that nothing is split further into. */
  readonly leaves: readonly number[];
  /** Leaves of each row as positions in `leaves`, ascending; of a leaf itself alone. */
  readonly members: readonly (readonly number[])[];
}
