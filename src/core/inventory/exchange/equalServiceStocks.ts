import { requireServiceTarget } from "../requireServiceTarget";
import type { ExchangeItem } from "./ExchangeItem";
import { leastStock } from "./leastStock";

/** What a target of the curve means: no stock-out in a cycle, or the share of demand served, the rest backordered or lost. */
export type ExchangeService = "cycle" | "fill" | "filllost";

/** Stocks by which every item meets the same service target (the goals of serviceStock), without negative safety stock. */
export function equalServiceStocks(items: readonly ExchangeItem[], target: number, type: ExchangeService): number[] {
  requireServiceTarget(target);
  return items.map((item) => {
    const { demand, orderQuantity } = item;
    const least = leastStock(item);
    if (type === "cycle") return Math.max(least, demand.quantile(target));
    if (orderQuantity === 0) return least;
    const short = orderQuantity * (1 - target);
    return Math.max(least, demand.stockForShortage(type === "fill" ? short : short / target));
  });
}
