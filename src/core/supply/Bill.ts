import type { BomLine } from "./BomLine";

/** A bill of materials with its items as numbers, ready to walk. */
export interface Bill {
  /** Each item's first spelling, in order of first appearance; the other lists have one entry for each. */
  readonly items: readonly string[];
  /** Number of an item by its comparable key. */
  readonly numberOf: ReadonlyMap<string, number>;
  /** Lines of each parent, with the component's number. */
  readonly lines: readonly (readonly BillLine[])[];
  /** Longest chain of parents above each item: 0 for an item that is in nothing. */
  readonly lowLevelCodes: readonly number[];
  /** Item numbers by low-level code, then first appearance: every parent stands before its components. */
  readonly order: readonly number[];
}

/** A line as its parent sees it. */
export interface BillLine extends BomLine {
  readonly componentNumber: number;
}
