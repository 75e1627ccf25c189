import type { LeadTimeDemand } from "../LeadTimeDemand";
import type { ProtectionInput } from "../ProtectionInput";

/** An item as the exchange curve is asked for it. */
export interface ExchangeInput {
  /** Its demand with the units a period, of the same length for all items, and the time that its stock must last. */
  readonly protection: ProtectionInput & { readonly mean: number };
  /** Units an order; 0 only where there is no demand. */
  readonly orderQuantity: number;
  /** Cost of one unit, more than 0. */
  readonly unitCost: number;
}

/** An item on the exchange curve. */
export interface ExchangeItem {
  /** Demand over the time that its stock must last. */
  readonly demand: LeadTimeDemand;
  /** Units demanded a period. */
  readonly perPeriod: number;
  readonly orderQuantity: number;
  readonly unitCost: number;
}
