import { cells } from "../layout/cells";
import { headingCells } from "../layout/headingCells";
import { itemLabels } from "../layout/itemLabels";
import { labelColumn } from "../layout/labelColumn";
import { planGrid } from "../layout/planGrid";
import { planSheet } from "../layout/planSheet";
import { policyColumns } from "../layout/policyColumns";
import type { PlanContext } from "../PlanContext";
import type { BlockSpecification, SheetSpecification } from "../PlanSpecification";

const firstColumn = 2;

/** Inventory policy by item, each column one formula over all items: safety stock, reorder point, lot, and what they cost. */
export function inventoryPolicy(context: PlanContext): SheetSpecification {
  const rows = context.items.length;
  const columns = policyColumns(context);
  const widths = Object.fromEntries(
    columns.map(({ heading }, index) => [index + firstColumn, heading === "Lot rule" ? 190 : 110]),
  );
  const leadColumn = firstColumn + columns.length + 1;
  return planSheet(context, {
    key: "inventoryPolicy",
    purpose:
      "How much to hold: from the forecast's error, the lead time and the service target of each item's class (Assumptions) or your own (Item decisions).",
    role: "output",
    columnWidths: {
      ...{ 0: 140, 1: 220, ...widths, 2: 60, [firstColumn + columns.length - 1]: 220 },
      ...{ [leadColumn - 1]: 16 },
    },
    frozen: { rows: planGrid.firstRow, columns: 2 },
    blocks: [
      ...itemLabels(rows),
      ...columns.flatMap((column, index) =>
        labelColumn({ style: "calculation", ...column, column: index + firstColumn, rows }),
      ),
      ...(context.has("purchases") ? measuredLeadTimes(leadColumn, rows) : []),
    ],
  });
}

/** Lead times as they were, by item, from the purchase orders. */
function measuredLeadTimes(column: number, rows: number): BlockSpecification[] {
  return [
    cells(planGrid.bandRow, column, [["Measured on Purchases", null, null, null, null]], "heading"),
    ...headingCells(column, [
      ["Lead time, days", "units1"],
      ["Its deviation, days", "units1"],
      ["95 of 100 within", "units1"],
      ["On time", "percent"],
      ["Orders", "integer"],
    ]),
    {
      kind: "grid",
      name: "Lead_Stats",
      row: planGrid.firstRow,
      column,
      formula:
        '=IFERROR(AOP.LEADTIME(PurchaseList[Ordered],PurchaseList[Received],,PurchaseList[Promised],PurchaseList[SKU],ItemMaster[SKU]),"")',
      rows,
      columns: 5,
      numberFormat: "general",
      columnNumberFormats: ["units1", "units1", "units1", "percent", "integer"],
      style: "calculation",
      grows: true,
    },
  ];
}
