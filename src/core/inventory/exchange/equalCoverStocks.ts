import type { ExchangeItem } from "./ExchangeItem";

/** Stocks with the same time of cover as safety stock in every item, for this value of safety stock in all. Units are not rounded. */
export function equalCoverStocks(items: readonly ExchangeItem[], value: number): number[] {
  const perPeriod = items.reduce((sum, item) => sum + item.unitCost * item.perPeriod, 0);
  const periods = perPeriod > 0 ? Math.max(0, value) / perPeriod : 0;
  return items.map((item) => item.demand.mean + periods * item.perPeriod);
}
