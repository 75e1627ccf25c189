import type { ArimaOrder } from "./ArimaOrder";

const order = (p: number, d: number, q: number, hasConstant = false): ArimaOrder => ({
  p,
  d,
  q,
  seasonalP: 0,
  seasonalD: 0,
  seasonalQ: 0,
  hasConstant,
});

/** Small sets of orders for histories without their season. */
export const nonseasonalOrders = {
  /** Differenced once, without drift. */
  changes: [order(0, 1, 1), order(1, 1, 1), order(0, 1, 2), order(1, 1, 0), order(0, 1, 0), order(2, 1, 0)],
  /** Differenced once, each change after the two before it. */
  secondOrder: [order(2, 1, 0)],
  /** Around a constant mean. */
  stationary: [order(1, 0, 0, true), order(2, 0, 0, true), order(1, 0, 1, true)],
} as const;
