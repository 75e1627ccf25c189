import { coverDays } from "./coverDays";
import { shownItem } from "./shownItem";
import { soFar } from "./soFar";
import type { StatementRow } from "./statementRow";
import { stockFlags } from "./stockFlags";

type Line = Omit<StatementRow, "row" | "periods">;

const ofItems = (grid: string) => `MMULT(SEQUENCE(1,ROWS(Demand_Units),1,0),${grid})`;
const row = (total: string, grid: string) => shownItem.row(total, grid, "Plan_Periods", "Watch_Row");
const chosen = (column: string) => `INDEX(${column},IF(Watch_Row=0,1,Watch_Row))`;
const level = (column: string) => `=IF(Watch_Row=0,SUM(${column}),${chosen(column)})*SEQUENCE(1,Plan_Periods,1,0)`;
const line = (label: string, name: string, formula: string, note: string, rest: Partial<Line> = {}): Line => ({
  label,
  name,
  formula,
  note,
  numberFormat: "units",
  year: "none",
  ...rest,
});

/** Value of what lies there within a period, as the cost lines take it: receipts come first, use is even. */
const meanValue = `(Watch_Value+${row("MMULT(TRANSPOSE(Unit_Cost),Demand_Units)", "Unit_Cost*Demand_Units").slice(1)}/2)`;

/** The rows of Stock review, in their order; null is an empty row. */
export function stockReviewRows(): readonly (Line | null)[] {
  return [
    line("Opening stock", "Watch_Opening", row(ofItems("Stock_Opening"), "Stock_Opening"), "Supply plan"),
    line("Planned receipts", "Watch_Receipts", row("Supply_Total", "Supply_Units"), "Supply plan", { year: "sum" }),
    line("Final demand", "Watch_Demand", row("Demand_Total", "Demand_Units"), "Demand plan", { year: "sum" }),
    line("Closing stock", "Watch_Closing", row("Closing_Total", "Stock_Closing"), "Opening + receipts - demand", {
      style: "total",
    }),
    line("Short", "Watch_Short", row("Shortage_Total", "Shortage_Units"), "Demand that no stock serves", {
      year: "sum",
    }),
    null,
    line("Safety stock", "Watch_Safety", level("Safety_Stock"), "Inventory policy: the low end of the band"),
    line("Order up to", "Watch_Maximum", level("Stock_Maximum"), "Inventory policy: the high end of the band"),
    line(
      "Closing stock, high demand",
      "Watch_Low",
      `=Watch_Closing-SQRT(${soFar(`(${row("Base_High_Total-Base_Total", "Base_High-Base_Units").slice(1)})^2`)})`,
      "If demand runs at the high end of its band (P90), errors of the periods independent",
    ),
    line(
      "Closing stock, low demand",
      "Watch_High",
      `=Watch_Closing+SQRT(${soFar(`(${row("Base_Total-Base_Low_Total", "Base_Units-Base_Low").slice(1)})^2`)})`,
      "If demand runs at the low end of its band (P10)",
    ),
    null,
    line(
      "Cover, days",
      "Watch_Cover",
      coverDays("Watch_Closing", "Watch_Demand"),
      "Days of the coming demand that the closing stock serves",
    ),
    line(
      "Flag",
      "Watch_Flag",
      stockFlags.formula("Watch_Closing", "Watch_Safety", "Watch_Cover"),
      "Short, Below safety, Excess (more than the days on Assumptions), or nothing to say",
      { numberFormat: "text" },
    ),
    null,
    line("Stock value", "Watch_Value", row("Stock_Value_Total", "Stock_Value"), "At unit cost, end of the period", {
      numberFormat: "money",
      style: "total",
    }),
    line(
      "Carrying cost: capital and risk",
      "Watch_Carrying",
      `=IF(${meanValue}>0,${meanValue},0)*(Capital_Rate+Risk_Rate)/Periods_Year`,
      "Of the closing stock + half of the demand, as in the P&L; storage is a cost of the warehouses",
      { numberFormat: "money", year: "sum" },
    ),
  ];
}
