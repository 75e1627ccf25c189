/** An order quantity and what follows from it; years, or whatever period the costs are for. */
export interface OrderPlan {
  /** Units an order. */
  readonly quantity: number;
  /** Ordering, holding and backorder cost a year, without the price of the goods. */
  readonly cost: number;
  /** Years between two orders; null where nothing is ever ordered. */
  readonly cycle: number | null;
  readonly highestStock: number;
  readonly largestBackorder: number;
  /** Units in stock on average. */
  readonly averageStock: number;
}
