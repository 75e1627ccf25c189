import type { PlanContext } from "../PlanContext";

/** How a line comes about: sold, booked at standard, booked as a cost, a balance at the end of the period, or a sum of others. */
export type MoneyKind = "revenue" | "cost of sales" | "cost" | "balance" | "sum";

export interface MoneyLine {
  /** Name of the line, and of its account in the ledger. */
  readonly label: string;
  /** Row of the P&L that plans it. */
  readonly source: string;
  readonly kind: MoneyKind;
  /** Lines that a sum adds (1) and takes away (-1). */
  readonly parts: Readonly<Record<string, 1 | -1>>;
}

/** The statement of plan, actual and estimate: lines that are booked, and the sums of them. */
export function moneyLines(context: PlanContext): readonly MoneyLine[] {
  const accounts = [...new Set(context.costLines.map((line) => line.account))];
  const booked = (label: string, kind: MoneyKind, source = label): MoneyLine => ({ label, source, kind, parts: {} });
  const sum = (label: string, parts: MoneyLine["parts"]): MoneyLine => ({ label, source: label, kind: "sum", parts });
  const costs = Object.fromEntries(accounts.map((account) => [account, 1] as const));
  const lessCosts = Object.fromEntries(accounts.map((account) => [account, -1] as const));
  const margin = { Revenue: 1, "Cost of sales": -1 } as const;
  return [
    booked("Revenue", "revenue"),
    booked("Cost of sales", "cost of sales", "Cost of sales at standard"),
    sum("Gross margin", margin),
    ...accounts.map((account) => booked(account, "cost")),
    sum("Supply-chain cost", costs),
    sum("Contribution", { ...margin, ...lessCosts }),
    booked("Stock", "balance", "Stock at the end of the period"),
    booked("Receivables", "balance"),
    booked("Payables", "balance"),
    sum("Working capital", { Stock: 1, Receivables: 1, Payables: -1 }),
  ];
}
