/** An item that is ordered in lots of one size when its stock position falls to the reorder point. Rates and costs a year, or of any one period, the same for all. */
export interface ReorderInput {
  /** Units a year. */
  readonly mean: number;
  /** Standard deviation of a year's demand, in units. Poisson takes its own. */
  readonly deviation: number;
  /** Years from order to receipt; 0 is allowed. */
  readonly leadTime: number;
  /** Standard deviation of the lead time in years. */
  readonly deviationOfLeadTime: number;
  readonly orderCost: number;
  /** Cost of holding one unit a year, more than 0. */
  readonly holdingCost: number;
  /** Cost of one unit owed to customers for a year, more than 0; for "eil" the cost of one unit short, however long. */
  readonly backorderCost: number;
}

/** A reorder point, an order quantity, and their cost a year without the price of the goods. */
export interface ReorderPolicy {
  readonly reorderPoint: number;
  readonly quantity: number;
  readonly cost: number;
}

/** Parts of a policy that are given; null: to be found. A reorder point is given with a quantity only. */
export interface GivenPolicy {
  readonly reorderPoint: number | null;
  readonly quantity: number | null;
}
