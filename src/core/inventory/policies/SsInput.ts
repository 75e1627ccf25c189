import type { ProtectionInput } from "../ProtectionInput";

/** An item whose stock position is looked at every period and, at s or below, raised to S. Costs and rates a period. */
export interface SsInput {
  /** Its demand a period; the time that the stock must last is the lead time and one period. */
  readonly protection: ProtectionInput & { readonly mean: number };
  /** Cost of one order, however large. */
  readonly orderCost: number;
  /** Cost of holding one unit for a period, charged on what is there at its end; more than 0. */
  readonly holdingCost: number;
  /** Cost of one unit owed to customers at the end of a period; more than 0. */
  readonly backorderCost: number;
  /** Step of all quantities in units; null: the power of ten that suits, 1 for most items. */
  readonly unit: number | null;
}

/** Order when the stock position is at `reorderPoint` (s) or below, up to `orderUpTo` (S). */
export interface SsPolicy {
  readonly reorderPoint: number;
  readonly orderUpTo: number;
  /** Ordering, holding and backorder cost a period. */
  readonly cost: number;
}
