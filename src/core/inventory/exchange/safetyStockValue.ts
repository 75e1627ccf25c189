import type { ExchangeItem } from "./ExchangeItem";

/** Value of the safety stocks that come with these stocks (units that cover the lead-time demand, an item each). */
export function safetyStockValue(items: readonly ExchangeItem[], stocks: readonly number[]): number {
  return items.reduce((sum, { unitCost, demand }, item) => sum + unitCost * ((stocks[item] ?? 0) - demand.mean), 0);
}
