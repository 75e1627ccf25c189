import { cycleQuantity } from "./cycleQuantity";
import { leadTimeDemandOf } from "./leadTimeDemandOf";
import { owedBefore } from "./owedBefore";
import type { StockDemand } from "./StockDemand";

/** How units short are counted: "exact" without those that a cycle begins with, "book" with them, "lost" where unmet demand is lost. */
export type ShortageForm = "exact" | "book" | "lost";

/** What a stock achieves. */
export interface AchievedService {
  /** Share of order cycles without a stock-out. */
  readonly cycle: number;
  /** Units short on average in an order cycle. */
  readonly shortage: number;
  /** Share of demand served from stock. */
  readonly fill: number;
}

/** A stock and the order cycle that it serves. */
export interface StockInUse {
  /** Stock position at which is ordered, or up to which is ordered where a review period stands in for an order quantity; units. */
  readonly stock: number;
  /** Units an order; null: what a review period sells. */
  readonly orderQuantity: number | null;
  readonly form: ShortageForm;
}

/**
 * Service that a stock achieves. Shortage of a cycle E[(X - s)+]; "exact" less what was owed when the cycle began, both
 * ends of the cycle (Zipkin 2000, section 6.2: E[(X - r)+] - E[(X - r - Q)+]); fill rate 1 - shortage / Q, or
 * Q / (Q + shortage) where it is lost (Silver, Pyke & Thomas 2017, section 6.7).
 */
export function achievedService(demand: StockDemand, { stock, orderQuantity, form }: StockInUse): AchievedService {
  const covered = leadTimeDemandOf(demand);
  const quantity = cycleQuantity(demand, orderQuantity, "fill");
  const atEnd = covered.expectedShortage(stock);
  const before = form === "exact" ? owedBefore(demand, covered, orderQuantity)(stock) : 0;
  const shortage = Math.max(0, atEnd - before);
  return { cycle: 1 - covered.stockoutRisk(stock), shortage, fill: fillRate(shortage, quantity, form) };
}

function fillRate(shortage: number, quantity: number, form: ShortageForm): number {
  // Where nothing is asked for, nothing is refused.
  if (quantity === 0) return 1;
  return form === "lost" ? quantity / (quantity + shortage) : Math.max(0, 1 - shortage / quantity);
}
