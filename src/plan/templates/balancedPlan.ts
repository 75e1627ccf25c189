import { inputColumn } from "../layout/inputColumn";
import { inputTable } from "../layout/inputTable";
import { notNegative } from "../layout/notNegative";
import { overrideColumns } from "../layout/overrideColumns";
import { planGrid } from "../layout/planGrid";
import { planSheet } from "../layout/planSheet";
import type { PlanContext } from "../PlanContext";
import type { SheetSpecification } from "../PlanSpecification";

/** The least-cost plan as values, which the Balance page writes; Production plan takes it for the families that are "optimised". */
export function balancedPlan(context: PlanContext): SheetSpecification {
  return planSheet(context, {
    key: "balancedPlan",
    purpose:
      "Units to make by item and period at the least cost within the hours of the resources, as the Balance page wrote them, and why. An item without a reason has no optimised plan. You may change a figure.",
    role: "input",
    columnWidths: { 0: 140, 1: 420 },
    frozen: { rows: planGrid.periodRow + 1, columns: 1 },
    blocks: [
      inputTable(
        "BalancedUnits",
        [
          inputColumn("SKU", "text", "Item code as on Items"),
          inputColumn("Reason", "text", "Why the plan differs from the net requirement; blank: no optimised plan"),
          ...overrideColumns(context.timeline.periods).map((name) =>
            inputColumn(name, "units", "Units to make in this period of the plan", notNegative("The quantity")),
          ),
        ],
        context.items
          .filter(({ makeOrBuy }) => makeOrBuy === "make")
          .map(({ sku }) => [sku, null, ...overrideColumns(context.timeline.periods).map(() => null)]),
      ),
    ],
  });
}
