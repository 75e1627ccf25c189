import type { Bill } from "./Bill";

/** What is exploded; keys of items are compared by comparableKey. */
export interface ExplosionInput {
  readonly bill: Bill;
  /** Keys of the plan's rows; a key may come twice (an item at two sites). */
  readonly items: readonly string[];
  /** Units of each item that its components are needed for, by period. */
  readonly plan: readonly (readonly number[])[];
  /** Start of each period, for lines with a first and a last day; null: these are period numbers. */
  readonly periodStarts: readonly number[] | null;
  /** Whole periods that an item takes: its components are needed that much earlier. By comparable key; missing = 0. */
  readonly leadTimes: ReadonlyMap<string, number>;
  /** Good share of what is started of an item, 0.98 for 2 % loss. By comparable key; missing = 1. */
  readonly yields: ReadonlyMap<string, number>;
  /** Units on hand by comparable key (missing = 0), netted at every level; null: nothing is netted. */
  readonly stock: ReadonlyMap<string, number> | null;
}

/** Requirements of one item of the bill, by period. */
export interface ExplodedItem {
  /** Units that its parents need: dependent demand only. */
  readonly gross: readonly number[];
  /** Units to make or buy after stock, for its parents and, where it is planned itself, for its own plan. */
  readonly net: readonly number[];
  /** The same at the time of start or order, yield allowed for; what should have started earlier stands in the first period. */
  readonly releases: readonly number[];
}
