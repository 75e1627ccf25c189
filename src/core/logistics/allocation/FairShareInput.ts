/** How a supply that is short is shared. */
export type FairShareRule =
  /** In proportion to the needs. */
  | "proportional"
  /** The first in rank get all they need, before the next; in proportion inside a rank. */
  | "priority"
  /** So that the stocks last equally long. */
  | "equaldays";

/** A supply and those who want it; lists have one value for each of them. */
export interface FairShareInput {
  readonly supply: number;
  readonly rule: FairShareRule;
  /** Units wanted; for equal days units used a day. */
  readonly needs: readonly number[];
  /** Units that each gets first. */
  readonly minimums: readonly number[];
  /** 1 comes before 2. */
  readonly priorities: readonly number[];
  /** Units that each has, for equal days. */
  readonly stock: readonly number[];
  /** Digits behind the point that the shares are rounded to; null: not rounded. */
  readonly decimals: number | null;
}
