import { inputColumn } from "../layout/inputColumn";
import { inputTable } from "../layout/inputTable";
import { notNegative } from "../layout/notNegative";
import { planGrid } from "../layout/planGrid";
import { planSheet } from "../layout/planSheet";
import type { PlanContext } from "../PlanContext";
import type { SheetSpecification } from "../PlanSpecification";

/** The bill of materials: what goes into what. */
export function billOfMaterials(context: PlanContext): SheetSpecification {
  return planSheet(context, {
    key: "bom",
    purpose: "What one unit of the parent is made of. A parent may itself be a component; loops are refused by name.",
    role: "input",
    columnWidths: { 0: 140, 1: 140, 2: 100, 3: 90 },
    frozen: { rows: planGrid.periodRow + 1, columns: 0 },
    blocks: [
      inputTable(
        "BomLines",
        [
          inputColumn("Parent", "text", "Item that is made"),
          inputColumn("Component", "text", "Item that goes into it"),
          inputColumn(
            "Quantity",
            "factor",
            "Units of the component in one unit of the parent",
            notNegative("The quantity"),
          ),
          inputColumn("Scrap", "percent", "Share of the component that is lost", notNegative("The scrap share", 0.99)),
        ],
        context.data.bom.map((line) => [line.parent, line.component, line.quantityPer, line.scrap]),
      ),
    ],
  });
}
