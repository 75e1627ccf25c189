import { DomainError } from "../../DomainError";
import { largestRemainder } from "../../statistics/largestRemainder";

/** A cost pool and the driver that brings it to customers (products, orders ...). */
export interface CostPool {
  readonly name: string;
  readonly cost: number;
  /** Driver units of each customer. */
  readonly usage: readonly number[];
  /** Driver units that the cost provides; null: as many as are used, so that all of the cost is charged. */
  readonly capacity: number | null;
}

/** What a pool charges. */
export interface ChargedPool {
  /** Money a driver unit. */
  readonly rate: number;
  /** Charge of each customer. */
  readonly charges: readonly number[];
  /** All charges; with what is unused the cost of the pool. */
  readonly charged: number;
  /** Cost of the capacity that nobody used. */
  readonly unused: number;
}

/**
 * Activity-based costing: each customer bears rate x its driver units, the rate being cost over the units used, or over practical capacity. Charges
 * and the unused part add up to the cost exactly. Kaplan & Cooper (1998), Cost and Effect; Horngren, Datar & Rajan (2015), chapter 5.
 */
export function chargedPool({ name, cost, usage, capacity }: CostPool, decimals: number | null): ChargedPool {
  const used = usage.reduce((sum, units) => sum + units, 0);
  const units = capacity ?? used;
  if (units === 0 && cost === 0) return { rate: 0, charges: usage.map(() => 0), charged: 0, unused: 0 };
  if (units === 0) throw new DomainError("invalid", "cost.serve.noDriver", { pool: name, cost });
  if (used > units * (1 + 1e-9))
    throw new DomainError("invalid", "cost.serve.capacity", { pool: name, used, capacity: units });
  const shares = largestRemainder(cost, [...usage, Math.max(0, units - used)], decimals);
  const unused = shares.pop() ?? 0;
  return { rate: cost / units, charges: shares, charged: shares.reduce((sum, share) => sum + share, 0), unused };
}
