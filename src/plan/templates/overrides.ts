import { inputColumn } from "../layout/inputColumn";
import { inputTable } from "../layout/inputTable";
import { overrideColumns } from "../layout/overrideColumns";
import { planGrid } from "../layout/planGrid";
import { planSheet } from "../layout/planSheet";
import type { PlanContext } from "../PlanContext";
import type { SheetSpecification } from "../PlanSpecification";

const help =
  "=500 sets the figure, +250 adds, *1.2 or +20% raises it, blank leaves the forecast. A plain number sets it.";

/** The planner's overrides, keyed by item: they survive every new forecast. */
export function overrides(context: PlanContext): SheetSpecification {
  const periods = overrideColumns(context.timeline.periods);
  return planSheet(context, {
    key: "overrides",
    purpose: `Your corrections of the forecast by item and period. ${help}`,
    role: "input",
    columnWidths: { 0: 120, 1: 260, 2: 120, 3: 100 },
    frozen: { rows: planGrid.periodRow + 1, columns: 1 },
    blocks: [
      inputTable(
        "OverrideList",
        [
          inputColumn("SKU", "text", "Item code as on Items; several rows may correct the same item"),
          inputColumn("Reason", "text", "Why: a promotion, a lost customer, a listing ..."),
          inputColumn("Owner", "text", "Who decided it"),
          inputColumn("Expires", "date", "After this day the override should be looked at again"),
          ...periods.map((name) => ({ ...inputColumn(name, "text", help), style: "override" as const })),
        ],
        [],
      ),
    ],
  });
}
