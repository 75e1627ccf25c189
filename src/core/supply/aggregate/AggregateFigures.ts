/** A plan by period, and what it costs. People are null where capacity is given in units. */
export interface AggregateFigures {
  readonly status: "optimal" | "feasible";
  readonly gap: number;
  readonly workers: readonly number[] | null;
  readonly hired: readonly number[] | null;
  readonly laidOff: readonly number[] | null;
  readonly regular: readonly number[];
  readonly overtime: readonly number[];
  readonly subcontracted: readonly number[];
  readonly stock: readonly number[];
  readonly backlog: readonly number[];
  /** Cost by period. */
  readonly cost: readonly number[];
  readonly totalCost: number;
  /** What one more unit of demand in the period would cost; null where people are whole. */
  readonly demandPrice: readonly number[] | null;
}
