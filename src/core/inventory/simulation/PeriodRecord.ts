/** What happened in one period of a simulation. */
export interface PeriodRecord {
  received: number;
  ordered: number;
  /** How many orders that were. */
  orders: number;
  demand: number;
  /** Units of the demand that found no stock: served later, or lost. */
  short: number;
  /** Units in stock and units owed, on average over the period. */
  stock: number;
  owed: number;
  /** Stock at the end of the period, below 0 where units are owed. */
  closing: number;
  /** Order cycles that ended: a receipt came; and those of them in which demand had found no stock. */
  cycles: number;
  shortCycles: number;
}
