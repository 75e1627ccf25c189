/** An item that may be ordered together with others. Rates and costs a year, or of any one period, the same for all. */
export interface JointItem {
  /** Units a year, 0 or more. */
  readonly demand: number;
  /** Cost that the item adds to an order (minor cost). */
  readonly orderCost: number;
  /** Cost of holding one unit a year, more than 0. */
  readonly holdingCost: number;
}

/** How items are ordered together. */
export interface JointPlan {
  /** Years between two joint orders; null where there are none. */
  readonly baseCycle: number | null;
  /** Ordering and holding cost of all items a year. */
  readonly cost: number;
  /** By item; the item is in every first, second ... joint order. */
  readonly lines: readonly JointLine[];
}

/** One item of a joint plan. */
export interface JointLine {
  /** Null where the item is ordered alone, or never. */
  readonly multiple: number | null;
  /** Years between two of its orders; null where it is never ordered. */
  readonly cycle: number | null;
  /** Units an order. */
  readonly quantity: number;
  /** Its own ordering and holding cost a year; the shared cost of the orders only where it is ordered alone. */
  readonly cost: number;
}
