import type { PlanContext } from "../PlanContext";
import { periodBefore } from "./periodBefore";
import type { StatementRow } from "./statementRow";

/** A row of the P&L without its place; null is an empty row. */
export type StatementLine = Omit<StatementRow, "row" | "periods">;

const ratio = (label: string, top: string, bottom: string, name?: string): StatementLine => ({
  label,
  formula: `=IFERROR(${top}/${bottom},0)`,
  numberFormat: "percent",
  year: `=IFERROR(SUM(${top})/SUM(${bottom}),0)`,
  style: "note",
  ...(name ? { name } : {}),
});

/** Working capital before the first period. */
const before = (given: string, row: string) => `IF(${given}>0,${given},INDEX(${row},1,1))`;
const openingCapital = `SUM(ItemMaster[Opening stock]*Unit_Cost)+${before("Opening_Receivables", "PL_Receivables")}-${before("Opening_Payables", "PL_Payables")}`;

/** The rows of the P&L and of working capital, in their order. */
export function statementLines(context: PlanContext): readonly (StatementLine | null)[] {
  const accounts = [...new Set(context.costLines.map((line) => line.account))];
  const money = (
    label: string,
    name: string,
    formula: string,
    note: string,
    style: StatementLine["style"] = "calculation",
  ): StatementLine => ({
    label,
    name,
    formula,
    note,
    numberFormat: "money",
    year: "sum",
    ...(style ? { style } : {}),
  });
  const closing = (line: StatementLine): StatementLine => ({ ...line, year: `=INDEX(${line.name},1,Plan_Periods)` });
  const lines: readonly (StatementLine | null)[] = [
    {
      label: "Units sold",
      name: "PL_Units",
      formula: "=Demand_Total*1",
      numberFormat: "units",
      year: "sum",
      note: "Demand plan",
    },
    money("Revenue", "PL_Revenue", "=Revenue_Total*1", "Units x price", "total"),
    money("Cost of sales at standard", "PL_Cogs", "=MMULT(TRANSPOSE(Unit_Cost),Demand_Units)", "Units x unit cost"),
    money("Gross margin", "PL_Margin", "=PL_Revenue-PL_Cogs", "Revenue - cost of sales", "total"),
    ratio("Gross margin, % of revenue", "PL_Margin", "PL_Revenue"),
    null,
    ...accounts.map((account, index) =>
      money(
        account,
        `PL_Account_${index + 1}`,
        `=MMULT(TRANSPOSE((CostLines[Account]="${account.replaceAll('"', '""')}")*1),Cost_Plan)`,
        "Cost budget",
      ),
    ),
    money(
      "Supply-chain cost",
      "PL_Cost",
      `=${accounts.map((_, index) => `PL_Account_${index + 1}`).join("+")}`,
      "Sum of the accounts above",
      "total",
    ),
    ratio("Supply-chain cost, % of revenue", "PL_Cost", "PL_Revenue"),
    null,
    money("Contribution", "PL_Contribution", "=PL_Margin-PL_Cost", "Gross margin - supply-chain cost", "total"),
    ratio("Contribution, % of revenue", "PL_Contribution", "PL_Revenue"),
    null,
    closing(money("Stock at the end of the period", "PL_Stock", "=Stock_Value_Total*1", "Supply plan, at unit cost")),
    closing(
      money(
        "Receivables",
        "PL_Receivables",
        "=PL_Revenue*Days_Receivable/TRANSPOSE(INDEX(Plan_Cal,0,5))",
        "Revenue x days to pay / days of the period",
      ),
    ),
    closing(
      money(
        "Payables",
        "PL_Payables",
        "=Purchase_Total*Days_Payable/TRANSPOSE(INDEX(Plan_Cal,0,5))",
        "Purchases x days to pay / days of the period",
      ),
    ),
    closing(
      money(
        "Working capital",
        "PL_Capital",
        "=PL_Stock+PL_Receivables-PL_Payables",
        "Stock + receivables - payables",
        "total",
      ),
    ),
    money(
      "Change of working capital",
      "PL_Capital_Change",
      `=PL_Capital-${periodBefore("PL_Capital", openingCapital)}`,
      "In the first period against the opening stock and FIN-03, FIN-04",
    ),
    money(
      "Cash from operations",
      "PL_Cash",
      "=PL_Contribution-PL_Capital_Change",
      "Contribution - change of working capital",
      "total",
    ),
  ];
  return lines;
}
