import { keptKinds, statementKind } from "../keptKinds";
import { inputColumn } from "../layout/inputColumn";
import { inputTable } from "../layout/inputTable";
import { overrideColumns } from "../layout/overrideColumns";
import { planGrid } from "../layout/planGrid";
import { planSheet } from "../layout/planSheet";
import type { PlanContext } from "../PlanContext";
import type { SheetSpecification } from "../PlanSpecification";

/** The versions of the plan that were kept, as values: the plan itself before its first period closed, then the estimate at every closing. */
export function planVersions(context: PlanContext): SheetSpecification {
  return planSheet(context, {
    key: "planVersions",
    purpose:
      "The plan as it stood: written by Close a period, never changed by a formula. Plan v actual and Tracking compare the sales with it. Delete the rows of a version and it is forgotten.",
    role: "input",
    columnWidths: { 0: 160, 1: 90, 2: 140, 3: 110 },
    frozen: { rows: planGrid.periodRow + 1, columns: 4 },
    blocks: [
      inputTable(
        "PlanVersions",
        [
          inputColumn("Version", "text", "What was kept, and when"),
          inputColumn(
            "Closed",
            "integer",
            "Periods that were closed at that time; 0: the plan before its first period",
          ),
          inputColumn("SKU", "text", "Item code as on Items; a line of P&L v actual where the kind is Statement"),
          inputColumn("Kind", "text", [...keptKinds, statementKind].join(", ")),
          ...overrideColumns(context.timeline.periods).map((name) =>
            inputColumn(name, "units", `Period ${name} of the plan`),
          ),
        ],
        [],
      ),
    ],
  });
}
