import type { StockoutRecord } from "../PlanData";
import type { Sale } from "./Sale";

/**
 * Days on which items were out of stock, by item and day (or first day of the period) of the sales list. Rows of one item, region
 * and day tell the same days, so the most of them counts; where an item is sold in several regions, their mean: an item that is out
 * in one of two has lost half of its sales.
 */
export function stockoutsFrom(sales: readonly Sale[]): readonly StockoutRecord[] {
  const regions = new Map<string, Set<string>>();
  const byRegion = new Map<string, StockoutRecord>();
  for (const { sku, region, date, stockoutDays } of sales) {
    const place = region ?? "";
    regions.set(sku, (regions.get(sku) ?? new Set()).add(place));
    const key = JSON.stringify([sku, date, place]);
    const days = Math.max(stockoutDays ?? 0, byRegion.get(key)?.days ?? 0);
    if (days > 0) byRegion.set(key, { sku, date, days });
  }
  const byItem = new Map<string, StockoutRecord>();
  for (const { sku, date, days } of byRegion.values()) {
    const key = JSON.stringify([sku, date]);
    const share = days / (regions.get(sku)?.size ?? 1);
    byItem.set(key, { sku, date, days: share + (byItem.get(key)?.days ?? 0) });
  }
  return [...byItem.values()];
}
