import { inputColumn } from "../layout/inputColumn";
import { inputTable } from "../layout/inputTable";
import { overrideColumns } from "../layout/overrideColumns";
import { planGrid } from "../layout/planGrid";
import { planSheet } from "../layout/planSheet";
import type { PlanContext } from "../PlanContext";
import type { SheetSpecification } from "../PlanSpecification";

/** What the sales force expects by item and period; it counts with a weight, where it says anything. */
export function salesView(context: PlanContext): SheetSpecification {
  return planSheet(context, {
    key: "salesView",
    purpose:
      "What sales expects, in units by item and period; blank: no view. The plan takes the forecast and this view by the weight on Assumptions (DEM-04). Rows of one item add up.",
    role: "input",
    columnWidths: { 0: 120, 1: 140, 2: 240 },
    frozen: { rows: planGrid.periodRow + 1, columns: 1 },
    blocks: [
      inputTable(
        "SalesView",
        [
          inputColumn("SKU", "text", "Item code as on Items"),
          inputColumn("From", "text", "Who expects it"),
          inputColumn("Note", "text", "Why"),
          ...overrideColumns(context.timeline.periods).map((name) =>
            inputColumn(name, "units", "Units of the period; 0 is a view, blank is none"),
          ),
        ],
        [],
      ),
    ],
  });
}
