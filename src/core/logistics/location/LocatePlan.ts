/** Which sites are open, and whom each serves. */
export interface LocatePlan {
  readonly isOpen: readonly boolean[];
  /** Units of each row to each customer. */
  readonly flows: readonly (readonly number[])[];
  /** Cost of opening and serving, or the farthest distance. */
  readonly value: number;
  readonly fixedCost: number;
  /** No other choice has less than this. */
  readonly bound: number;
  readonly endedBy: "seconds" | "nodes" | null;
}
