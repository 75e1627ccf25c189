/** What an order within a range of quantities costs: fixed + price x units. */
export interface OrderTier {
  /** Least units of such an order. */
  readonly from: number;
  /** Most units; Infinity for no limit. */
  readonly upTo: number;
  /** Cost of the order beside its units. */
  readonly fixed: number;
  /** Cost of one unit. */
  readonly price: number;
}

/** When to order how much; every list has one entry a period. */
export interface OrdersProblem {
  /** Units needed. */
  readonly demand: readonly number[];
  /** Cost of one unit in stock at the end of the period. */
  readonly holdingCosts: readonly number[];
  /** The orders that the period allows. They must not cost more in a higher tier for the same units. */
  readonly tiers: readonly (readonly OrderTier[])[];
}
