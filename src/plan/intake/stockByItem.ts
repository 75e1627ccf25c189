import type { StockRecord } from "../PlanData";

/** Stock by item: the sum over all its locations. */
export function stockByItem(stock: readonly StockRecord[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { sku, units } of stock) sums.set(sku, (sums.get(sku) ?? 0) + units);
  return sums;
}
