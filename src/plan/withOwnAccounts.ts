import type { CostLineRecord } from "./PlanData";

/** Rows of the P&L and of P&L v actual that are not accounts of the cost budget. */
const taken = new Set(
  [
    ...["Units sold", "Revenue", "Cost of sales", "Cost of sales at standard", "Gross margin", "Supply-chain cost"],
    ...["Contribution", "Stock", "Stock at the end of the period", "Receivables", "Payables", "Working capital"],
    ...["Change of working capital", "Cash from operations"],
  ].map((name) => name.toLowerCase()),
);

/** Cost lines whose account bears the name of another row of the statements, such as "Stock", get one of their own: "Stock cost". */
export function withOwnAccounts(lines: readonly CostLineRecord[]): readonly CostLineRecord[] {
  return lines.map((line) =>
    taken.has(line.account.trim().toLowerCase()) ? { ...line, account: `${line.account.trim()} cost` } : line,
  );
}
