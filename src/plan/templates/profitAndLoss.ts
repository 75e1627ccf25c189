import { periodHeadings } from "../layout/periodHeadings";
import { planGrid } from "../layout/planGrid";
import { planSheet } from "../layout/planSheet";
import { rangeAddress } from "../layout/rangeAddress";
import { statementLines } from "../layout/statementLines";
import { statementRow } from "../layout/statementRow";
import { statementRowOf } from "../layout/statementRowOf";
import type { PlanContext } from "../PlanContext";
import type { SheetSpecification } from "../PlanSpecification";

/** The plan in money: P&L by period down to contribution, and the working capital that it ties up. */
export function profitAndLoss(context: PlanContext): SheetSpecification {
  const { periods } = context.timeline;
  const below = planGrid.firstRow + statementLines(context).length + 1;
  const across = (at: number) =>
    rangeAddress(context.sheetName("profitAndLoss"), at, planGrid.firstPeriodColumn, 1, periods);
  const row = (label: string) => across(statementRowOf(context, label));
  const heads = across(planGrid.periodRow);
  return planSheet(context, {
    key: "profitAndLoss",
    purpose: "The operating plan in money. Every row is linked: change a driver and see the contribution move.",
    role: "output",
    sections: { count: 1, periods: periods },
    columnWidths: { 0: 260, 1: 240, 7: 120 },
    charts: [
      {
        name: "RevenueAndContribution",
        title: "Revenue and contribution",
        type: "columnAndLine",
        ...{ numberFormat: "money", valueTitle: context.choices.currency },
        from: { row: below, column: planGrid.firstPeriodColumn },
        to: { row: below + 16, column: planGrid.firstPeriodColumn + 9 },
        series: [
          { name: "Revenue", values: row("Revenue"), categories: heads, color: "#0B5F57" },
          { name: "Contribution", values: row("Contribution"), categories: heads, color: "#E69F00", line: true },
        ],
      },
    ],
    blocks: [
      ...periodHeadings(periods, context.choices.currency),
      ...statementLines(context).flatMap((line, index) =>
        line ? statementRow({ ...line, row: planGrid.firstRow + index, periods }) : [],
      ),
    ],
  });
}
