import { besideTable } from "../layout/besideTable";
import { inputColumn } from "../layout/inputColumn";
import { inputTable } from "../layout/inputTable";
import { planGrid } from "../layout/planGrid";
import { planSheet } from "../layout/planSheet";
import type { PlanContext } from "../PlanContext";
import type { BlockSpecification, SheetSpecification } from "../PlanSpecification";

const day = (message: string) => ({ kind: "date", message }) as const;

/** The purchase orders, a copy of the planner's own list: what lead times were, by item. */
export function purchases(context: PlanContext): SheetSpecification {
  return planSheet(context, {
    key: "purchases",
    purpose: `A copy of ${context.data.sources.purchases ?? "your purchase orders"}: Inventory policy and Materials measure lead times on it. Paste new orders below the last row.`,
    role: "input",
    columnWidths: { 0: 110, 1: 160, 2: 220, 3: 100, 4: 100, 5: 100, 6: 90, 7: 100, 8: 16, 9: 90, 10: 100 },
    frozen: { rows: planGrid.periodRow + 1, columns: 0 },
    blocks: [
      inputTable(
        "PurchaseList",
        [
          inputColumn("Order", "text", "Number of the purchase order"),
          inputColumn("SKU", "text", "Item code as on Items or Parts"),
          inputColumn("Supplier", "text", "Who delivered"),
          inputColumn("Ordered", "date", "Day the order was placed", day("Enter a date.")),
          inputColumn("Promised", "date", "Day the supplier promised", day("Enter a date.")),
          inputColumn("Received", "date", "Day it came; blank: still open", day("Enter a date.")),
          inputColumn("Units", "units", "Units ordered"),
          inputColumn("Price", "price", "Price of a unit"),
        ],
        context.data.purchases.map((line) => [
          line.order,
          line.sku,
          line.supplier,
          line.ordered,
          line.promised,
          line.received,
          line.units,
          line.price,
        ]),
      ),
      ...(context.has("suppliers") ? outcomes(context.data.purchases.length) : []),
    ],
  });
}

/** What became of each order: the days it took, and whether it kept its promise. */
function outcomes(orders: number): readonly BlockSpecification[] {
  const rows = Math.max(1, orders);
  const [ordered, promised, received] = ["Ordered", "Promised", "Received"].map((name) => `PurchaseList[${name}]`);
  return [
    ...besideTable({
      column: 9,
      headings: [["Days taken", "integer"]],
      name: "Purchase_Days",
      formula: `=IF((${ordered}>0)*(${received}>0),${received}-${ordered},"")`,
      rows,
    }),
    ...besideTable({
      column: 10,
      headings: [["Outcome", "text"]],
      name: "Purchase_Outcome",
      formula: `=IF(${received}>0,IF(${promised}>0,IF(${received}>${promised},"Late","On time"),"No promise"),IF(${ordered}>0,"Open",""))`,
      rows,
    }),
  ];
}
