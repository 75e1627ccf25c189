import { inputColumn } from "../layout/inputColumn";
import { inputTable } from "../layout/inputTable";
import { planGrid } from "../layout/planGrid";
import { planSheet } from "../layout/planSheet";
import type { PlanContext } from "../PlanContext";
import type { SheetSpecification } from "../PlanSpecification";
import { wholeCompany } from "../wholeCompany";

/** The sales history, a copy of the planner's own list: one row a sale or a period's sales, returns negative. */
export function history(context: PlanContext): SheetSpecification {
  return planSheet(context, {
    key: "history",
    purpose: `A copy of ${context.data.sources.history ?? "your sales history"}; your own cells are untouched. Paste new sales below the last row.`,
    role: "input",
    columnWidths: { 0: 100, 1: 160, 2: 160, 3: 90, 4: 110 },
    frozen: { rows: planGrid.periodRow + 1, columns: 0 },
    blocks: [
      inputTable(
        "SalesHistory",
        [
          inputColumn("Date", "date", "Day of the sale, or first day of the period", {
            kind: "date",
            message: "Enter a date.",
          }),
          inputColumn("SKU", "text", "Item code as on Items"),
          inputColumn("Region", "text", "Region or channel; it chooses the lane"),
          inputColumn("Units", "units", "Units sold; a return is negative"),
          inputColumn("Revenue", "money", "Net value, where known"),
        ],
        context.data.history.map((line) => [
          line.date,
          line.sku,
          line.region ?? wholeCompany,
          line.units,
          line.revenue,
        ]),
      ),
    ],
  });
}
