import type { LeadTimeDemand } from "../LeadTimeDemand";
import { leadTimeDemandOf } from "./leadTimeDemandOf";
import type { StockDemand } from "./StockDemand";

/**
 * Units owed already when a cycle begins, from its stock position: with an order quantity, the shortage of a position by
 * so much higher; ordering up to a level at each review, the shortage over the lead time alone. Zipkin (2000), section 6.2; Silver & Bischak (2011).
 */
export function owedBefore(
  demand: StockDemand,
  covered: LeadTimeDemand,
  orderQuantity: number | null,
): (stock: number) => number {
  if (orderQuantity !== null) return (stock) => covered.expectedShortage(stock + orderQuantity);
  const early = leadTimeDemandOf({ ...demand, reviewPeriod: 0 });
  return (stock) => early.expectedShortage(stock);
}
