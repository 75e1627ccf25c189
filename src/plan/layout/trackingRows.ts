import type { StatementRow } from "./statementRow";

type Line = Omit<StatementRow, "row" | "periods">;

const line = (label: string, name: string, formula: string, note: string, rest: Partial<Line> = {}): Line => ({
  label,
  name,
  formula: `=${formula}`,
  note,
  numberFormat: "units",
  year: "sum",
  ...rest,
});
const money = { numberFormat: "money" } as const;
const deviation = "IF(Track_Revenue_Plan>0,Track_Revenue_Gap/IF(Track_Revenue_Plan>0,Track_Revenue_Plan,1),0)";

/** The rows of Tracking, in their order; null is an empty row. */
export function trackingRows(): readonly (Line | null)[] {
  return [
    line("Plan, units", "Track_Plan", "Kept_Total*1", "As kept on Plan versions"),
    line("Actual, units", "Track_Actual", "Actual_Total*1", "Sales history, closed periods"),
    line("Latest estimate, units", "Track_Estimate", "Estimate_Total*1", "Actual, then open periods", {
      style: "total",
    }),
    line("Latest estimate on plan, units", "Track_Gap", "Track_Estimate-Track_Plan", "Estimate - plan"),
    null,
    line("Plan, revenue", "Track_Revenue_Plan", "Kept_Revenue_Total*1", "As kept on Plan versions", money),
    line("Actual, revenue", "Track_Revenue_Actual", "Actual_Revenue_Total*1", "Sales history, closed periods", money),
    line("Latest estimate, revenue", "Track_Revenue", "Estimate_Revenue_Total*1", "Actual, then open periods", {
      ...money,
      style: "total",
    }),
    line(
      "Latest estimate on plan, revenue",
      "Track_Revenue_Gap",
      "Track_Revenue-Track_Revenue_Plan",
      "Estimate - plan",
      money,
    ),
    {
      label: "Latest estimate on plan",
      formula: `=${deviation}`,
      numberFormat: "percent",
      year: "=IFERROR(SUM(Track_Revenue_Gap)/SUM(Track_Revenue_Plan),0)",
      style: "note",
      note: "Revenue",
    },
    {
      label: "What to do",
      name: "Track_Alert",
      formula: `=IF(ABS(${deviation})>Track_Alarm,"Off plan",IF(ABS(${deviation})>Track_Watch,"Watch",""))`,
      numberFormat: "text",
      year: "none",
      note: "Bands on Assumptions, TRK-01 and TRK-02",
    },
  ];
}
