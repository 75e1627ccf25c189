import { itemTable } from "../layout/itemTable";
import { planGrid } from "../layout/planGrid";
import { planSheet } from "../layout/planSheet";
import type { PlanContext } from "../PlanContext";
import type { SheetSpecification } from "../PlanSpecification";

/** Components that are not sold: the same columns under another name. */
export function parts(context: PlanContext): SheetSpecification {
  return planSheet(context, {
    key: "parts",
    purpose: "Components of the bill of materials: what they cost, how they are ordered, what is on hand.",
    role: "input",
    columnWidths: { 0: 120, 1: 240, 2: 120, 15: 160 },
    frozen: { rows: planGrid.periodRow + 1, columns: 1 },
    blocks: [itemTable("PartList", context.parts)],
  });
}
