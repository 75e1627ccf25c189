import { inputColumn } from "../layout/inputColumn";
import { inputTable } from "../layout/inputTable";
import { notNegative } from "../layout/notNegative";
import { overrideColumns } from "../layout/overrideColumns";
import { planGrid } from "../layout/planGrid";
import { planSheet } from "../layout/planSheet";
import type { PlanContext } from "../PlanContext";
import type { SheetSpecification } from "../PlanSpecification";

/** The top-down target by period, against which the plan is shown. */
export function targets(context: PlanContext): SheetSpecification {
  return planSheet(context, {
    key: "targets",
    purpose:
      "The target that was set from above, in units, in revenue or in both, by period; blank: none. The gap to it stands on Demand review.",
    role: "input",
    columnWidths: { 0: 100, 1: 110, 2: 130, 3: 140, 4: 260 },
    frozen: { rows: planGrid.periodRow + 1, columns: 1 },
    blocks: [
      inputTable(
        "TargetList",
        [
          { ...inputColumn("Period", "text", "Period of the plan: P01 is the first"), style: "label" },
          inputColumn("Units", "units", "Units of all items in the period", notNegative("The target")),
          inputColumn("Revenue", "money", "Revenue of all items in the period", notNegative("The target")),
          inputColumn("Owner", "text", "Who set it"),
          inputColumn("Note", "text", "What it rests on"),
        ],
        overrideColumns(context.timeline.periods).map((period) => [period, null, null, null, null]),
      ),
    ],
  });
}
