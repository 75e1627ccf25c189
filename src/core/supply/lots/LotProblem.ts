/** A rule that cuts an item's demand into orders. */
export type LotSizeRule = "ww" | "silvermeal" | "luc" | "ppb" | "ltc" | "poq" | "eoq" | "l4l" | "foq";

/** One item whose demand is to be ordered in lots; lists have one entry a period. */
export interface LotProblem {
  /** Units, 0 or more, net of stock. */
  readonly demand: readonly number[];
  /** Cost of an order in the period. */
  readonly setupCosts: readonly number[];
  /** Cost of one unit in stock at the end of the period. */
  readonly holdingCosts: readonly number[];
  readonly rule: LotSizeRule;
  /** Units of a lot for "foq", whole periods for "poq" (0: from the economic order quantity), else unused. */
  readonly lotSize: number;
  /** Least units of an order; 0 for none. */
  readonly minimum: number;
  /** Orders are whole multiples of this; 0 for any quantity. */
  readonly multiple: number;
  /** Most units of an order by period, for "ww" only; null for no limit. */
  readonly capacities: readonly number[] | null;
}

/** The orders and what they cost. */
export interface LotPlan {
  readonly orders: readonly number[];
  /** Stock at the end of each period. */
  readonly closing: readonly number[];
  readonly setupCost: number;
  readonly holdingCost: number;
  readonly orderCount: number;
}
