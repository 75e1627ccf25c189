import type { LeadTimeDemand } from "../LeadTimeDemand";

/** Cost of holding and of backorders of one unit for one period. */
export interface StockCosts {
  readonly holdingCost: number;
  readonly backorderCost: number;
}

/** Expected holding and backorder cost a period, one lead time later, of a stock position: h E[(y - X)+] + p E[(X - y)+]. Zipkin (2000), section 6.5. */
export function expectedCost(
  demand: LeadTimeDemand,
  { holdingCost, backorderCost }: StockCosts,
): (position: number) => number {
  return (position) =>
    holdingCost * (position - demand.mean) + (holdingCost + backorderCost) * demand.expectedShortage(position);
}
