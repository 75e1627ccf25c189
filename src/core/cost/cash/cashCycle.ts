import { DomainError } from "../../DomainError";

/** Balances and flows of a period, in money. */
export interface CashCycleInput {
  readonly inventory: number;
  readonly receivables: number;
  readonly payables: number;
  readonly sales: number;
  readonly costOfSales: number;
  /** What suppliers were owed for in the period: cost of sales, or purchases where known. */
  readonly purchases: number;
  readonly days: number;
}

/** Days for which money is bound. */
export interface CashCycle {
  readonly inventoryDays: number;
  readonly receivableDays: number;
  readonly payableDays: number;
  readonly cycle: number;
}

/** Cash-to-cash cycle = days of inventory + of receivables - of payables: Richards & Laughlin (1980), A cash conversion cycle approach, Financial Management 9(1). */
export function cashCycle(input: CashCycleInput): CashCycle {
  const daysOf = (balance: number, flow: number, name: string): number => {
    if (flow === 0) throw new DomainError("divisionByZero", `cost.cash.no${name}`);
    return (balance / flow) * input.days;
  };
  const inventoryDays = daysOf(input.inventory, input.costOfSales, "CostOfSales");
  const receivableDays = daysOf(input.receivables, input.sales, "Sales");
  const payableDays = daysOf(input.payables, input.purchases, "Purchases");
  return { inventoryDays, receivableDays, payableDays, cycle: inventoryDays + receivableDays - payableDays };
}
