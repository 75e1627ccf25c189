import type { ExchangeItem } from "./ExchangeItem";

/** The stock without safety stock: mean demand, in whole units where demand comes in whole units. */
export function leastStock({ demand }: ExchangeItem): number {
  return demand.isWhole ? Math.ceil(demand.mean) : demand.mean;
}
