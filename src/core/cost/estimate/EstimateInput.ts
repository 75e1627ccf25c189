/** How the open periods of a year are estimated. */
export type EstimateMethod =
  /** As planned. */
  | "plan"
  /** The mean of the closed periods. */
  | "runrate"
  /** The straight line through the closed periods. */
  | "trend"
  /** As planned, times actual to date / plan to date. */
  | "ratio";

/** A row of the year: money or units, period by period. */
export interface EstimateInput {
  /** At least the closed periods; what stands behind them does not count. */
  readonly actual: readonly number[];
  /** Plan or latest forecast of all periods; null where there is none. */
  readonly plan: readonly number[] | null;
  /** Periods that are closed, from the first. */
  readonly closed: number;
  /** Periods of the year. */
  readonly periods: number;
  readonly method: EstimateMethod;
  /** Closed periods that "runrate" and "trend" look at, the last ones; null: all. */
  readonly window: number | null;
}
