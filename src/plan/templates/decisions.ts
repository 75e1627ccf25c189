import { inputColumn } from "../layout/inputColumn";
import { inputTable } from "../layout/inputTable";
import { notNegative } from "../layout/notNegative";
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
      "Your decisions by item: another forecasting model, the year's units that you have checked (Demand plan shows the item as Checked), another service target or safety stock.",
    role: "input",
    columnWidths: { 0: 120, 1: 110, 2: 260, 3: 120, 4: 110, 5: 120, 6: 110, 7: 110, 8: 220, 9: 260 },
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
          inputColumn("Service target", "percent", "Share, such as 0.99; blank: that of the item's class", {
            kind: "decimal",
            minimum: 0.01,
            maximum: 0.99999,
            message: "Enter a service target between 1 % and 99.999 %.",
          }),
          inputColumn(
            "Safety stock",
            "units",
            "Units to hold; blank: what the formula gives",
            notNegative("The safety stock"),
          ),
          inputColumn("Stock reason", "text", "Why another target or another safety stock"),
          inputColumn("Note", "text", "What to remember"),
        ],
        [],
      ),
    ],
  });
}
