/** What decides the size of an item's order. Rates and costs a year, or of any one period, the same for all. */
export interface LotCosts {
  /** Units a year, 0 or more. */
  readonly demand: number;
  /** Cost of one order or set-up. */
  readonly orderCost: number;
  /** Cost of holding one unit a year, more than 0. */
  readonly holdingCost: number;
  /** Units a year made while a batch runs, above demand; null: the whole order arrives at once. */
  readonly productionRate: number | null;
  /** Cost of one unit owed to customers for a year; null: no planned backorders. */
  readonly backorderCost: number | null;
}
