/**
 * Why a value is odd. "zero": nothing sold where something always sells, as in a stock-out; "tenfold", "hundredfold", "tenth": the
 * value with its decimal point moved would be usual; "return": a negative value; "newLevel": the last periods all lie to one
 * side, so the demand itself may have changed.
 */
export type OutlierReason = "spike" | "dip" | "zero" | "tenfold" | "hundredfold" | "tenth" | "return" | "newLevel";

/** One odd value of a history. */
export interface Outlier {
  readonly reason: OutlierReason;
  /** What would have been usual, units. */
  readonly expected: number;
}
