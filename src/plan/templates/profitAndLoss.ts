import { periodHeadings } from "../layout/periodHeadings";
import { planGrid } from "../layout/planGrid";
import { planSheet } from "../layout/planSheet";
import { statementLines } from "../layout/statementLines";
import { statementRow } from "../layout/statementRow";
import type { PlanContext } from "../PlanContext";
import type { SheetSpecification } from "../PlanSpecification";

/** The plan in money: P&L by period down to contribution, and the working capital that it ties up. */
export function profitAndLoss(context: PlanContext): SheetSpecification {
  const { periods } = context.timeline;
  return planSheet(context, {
    key: "profitAndLoss",
    purpose: "The operating plan in money. Every row is linked: change a driver and see the contribution move.",
    role: "output",
    sections: { count: 1, periods: periods },
    columnWidths: { 0: 260, 1: 240, 7: 120 },
    blocks: [
      ...periodHeadings(periods, context.choices.currency),
      ...statementLines(context).flatMap((line, index) =>
        line ? statementRow({ ...line, row: planGrid.firstRow + index, periods }) : [],
      ),
    ],
  });
}
