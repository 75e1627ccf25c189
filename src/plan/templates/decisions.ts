import { inputColumn } from "../layout/inputColumn";
import { inputTable } from "../layout/inputTable";
import { planGrid } from "../layout/planGrid";
import { planSheet } from "../layout/planSheet";
import { modelWords } from "../modelWords";
import type { PlanContext } from "../PlanContext";
import type { SheetSpecification } from "../PlanSpecification";

/** What the planner decided about items: another model, and which figures are checked. Keyed by item, so it survives every new forecast. */
export function decisions(context: PlanContext): SheetSpecification {
  return planSheet(context, {
    key: "decisions",
    purpose:
      "Your decisions by item: another forecasting model, and the year's units that you have checked (Demand plan shows the item as Checked).",
    role: "input",
    columnWidths: { 0: 120, 1: 110, 2: 260, 3: 120, 4: 110, 5: 120, 6: 260 },
    frozen: { rows: planGrid.periodRow + 1, columns: 1 },
    blocks: [
      inputTable(
        "ItemDecision",
        [
          inputColumn("SKU", "text", "Item code as on Items; one row an item"),
          inputColumn("Model", "text", "Model to forecast it with; blank: the one that suits it", {
            kind: "list",
            choices: modelWords,
          }),
          inputColumn("Model reason", "text", "Why another model"),
          inputColumn("Units checked", "units", "Final demand of the year when you checked it"),
          inputColumn("Checked on", "date", "Day of the check", { kind: "date", message: "Enter a date." }),
          inputColumn("Checked by", "text", "Who checked it"),
          inputColumn("Note", "text", "What to remember"),
        ],
        [],
      ),
    ],
  });
}
