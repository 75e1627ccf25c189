/** What came in and went out in one row of a list of movements; what came in counts first. */
export interface StockMovement {
  readonly received: number;
  /** Money paid for a unit of what came in. */
  readonly unitCost: number;
  readonly issued: number;
  /** Its place in the list, for messages. */
  readonly row: number;
}

/** How issues are valued. */
export type ValuationMethod = "fifo" | "average" | "lifo" | "standard";

/** Movements of one item and how to value them. */
export interface ValuationInput {
  readonly opening: { readonly units: number; readonly unitCost: number };
  readonly movements: readonly StockMovement[];
  readonly method: ValuationMethod;
  readonly standardCost: number;
  /** All receipts come before all issues: one valuation for the whole list. */
  readonly isPeriodic: boolean;
}

/** The stock after a row, and what the row did. */
export interface ValuedStock {
  readonly units: number;
  readonly value: number;
  /** Cost of what was issued. */
  readonly costOfSales: number;
  /** Value at standard less money paid; below 0 the purchases cost more than the standard. 0 for the other methods. */
  readonly priceVariance: number;
}
