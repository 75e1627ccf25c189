import type { StockPolicy } from "./StockPolicy";

/** Units that a policy orders at a stock position. */
export function orderFor(policy: StockPolicy, position: number): number {
  switch (policy.kind) {
    case "rq": {
      const { reorderPoint, orderQuantity } = policy;
      if (position > reorderPoint) return 0;
      return orderQuantity * (Math.floor((reorderPoint - position) / orderQuantity) + 1);
    }
    case "ss":
      return position <= policy.reorderPoint ? policy.orderUpTo - position : 0;
    default:
      return Math.max(0, policy.orderUpTo - position);
  }
}
