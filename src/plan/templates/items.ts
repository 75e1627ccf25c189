import { itemTable } from "../layout/itemTable";
import { planGrid } from "../layout/planGrid";
import { planSheet } from "../layout/planSheet";
import type { PlanContext } from "../PlanContext";
import type { SheetSpecification } from "../PlanSpecification";

/** The item table: the rows of the plan, in this order on every sheet. */
export function items(context: PlanContext): SheetSpecification {
  return planSheet(context, {
    key: "items",
    purpose: "One row an item. Add a row and every sheet of the plan grows with it; sort as you like.",
    role: "input",
    columnWidths: { 0: 120, 1: 240, 2: 120, 14: 160 },
    frozen: { rows: planGrid.periodRow + 1, columns: 1 },
    blocks: [itemTable("ItemMaster", context.items)],
  });
}
