import type { LotRule } from "./LotRule";

/** The rule that sizes an item's orders; minimum and multiple hold under every rule. */
export interface LotSizing {
  readonly rule: LotRule;
  /** Units for "foq", whole periods for "poq", else unused. */
  readonly lotSize: number;
  /** Orders are whole multiples of this; 0 for none. */
  readonly multiple: number;
  /** Least units of an order; 0 for none. */
  readonly minimum: number;
}
