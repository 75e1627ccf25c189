import type { LeadTimeFigures } from "./LeadTimeFigures";
import type { PurchaseOrder } from "./PurchaseOrder";

/**
 * Mean, deviation and a quantile of the days from order to receipt, and the share that came on time. Orders that are not
 * received yet do not count: with them left out, a supplier who is late just now looks better than it is. The quantile lies
 * between the ordered values as in Excel's PERCENTILE.INC (Hyndman & Fan 1996, type 7).
 */
export function leadTimeStatistics(orders: readonly PurchaseOrder[], share: number): LeadTimeFigures {
  const days: number[] = [];
  let promised = 0;
  let kept = 0;
  for (const order of orders) {
    if (order.received === null) continue;
    days.push(order.received - order.ordered);
    if (order.promised === null) continue;
    promised++;
    if (order.received <= order.promised) kept++;
  }
  const count = days.length;
  if (count === 0) return { mean: null, deviation: null, quantile: null, onTime: null, orders: 0 };
  const mean = days.reduce((sum, day) => sum + day, 0) / count;
  const squares = days.reduce((sum, day) => sum + (day - mean) ** 2, 0);
  return {
    mean,
    deviation: count > 1 ? Math.sqrt(squares / (count - 1)) : null,
    quantile: quantileOf(days, share),
    onTime: promised > 0 ? kept / promised : null,
    orders: count,
  };
}

function quantileOf(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  const position = share * (sorted.length - 1);
  const below = Math.floor(position);
  const low = sorted[below] ?? 0;
  return low + (position - below) * ((sorted[below + 1] ?? low) - low);
}
