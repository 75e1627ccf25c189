/** Jobs in an order, by the set-ups between them. */
export interface SetupPlan {
  readonly order: readonly number[];
  /** Set-up of all changeovers, the one back to the first job included where the order is closed. */
  readonly total: number;
  /** No order has less. */
  readonly bound: number;
}

/** Set-ups from job (row) to job (column), and where the order begins and ends. */
export interface SetupInput {
  readonly setups: readonly (readonly number[])[];
  /** The job that comes first; null: the best one. */
  readonly start: number | null;
  /** Whether the machine must be set up for the first job again. */
  readonly closed: boolean;
}
