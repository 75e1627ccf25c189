import { inputColumn } from "../layout/inputColumn";
import { inputTable } from "../layout/inputTable";
import { notNegative } from "../layout/notNegative";
import { planGrid } from "../layout/planGrid";
import { planSheet } from "../layout/planSheet";
import type { PlanContext } from "../PlanContext";
import type { SheetSpecification } from "../PlanSpecification";
import { supplierLines } from "../supplierLines";

/** Who can supply what, on which terms, and who gets how much of it. */
export function supplierPrices(context: PlanContext): SheetSpecification {
  const source = context.data.sources.suppliers;
  return planSheet(context, {
    key: "supplierPrices",
    purpose: `${source === undefined ? "Who supplies what" : `Who supplies what, from ${source}`}, and the share of the need that each gets: Purchase plan follows it. A blank price, lead time, minimum or multiple is that of Items or Parts.`,
    role: "input",
    columnWidths: { 0: 140, 1: 220, 2: 90, 3: 110, 4: 110, 5: 110, 6: 80 },
    frozen: { rows: planGrid.periodRow + 1, columns: 2 },
    blocks: [
      inputTable(
        "SupplierList",
        [
          inputColumn(
            "SKU",
            "text",
            "Item code as on Items or Parts. A new row here is a new row of the Purchase plan.",
          ),
          inputColumn("Supplier", "text", "Who supplies it; blank: not named"),
          inputColumn("Price", "price", "Price of a unit today; blank: the unit cost", notNegative("The price")),
          inputColumn("Lead time days", "units1", "Days from order to receipt", notNegative("The lead time")),
          inputColumn("Minimum order", "units", "Smallest quantity of an order", notNegative("The minimum order")),
          inputColumn(
            "Order multiple",
            "units",
            "Orders are whole multiples of this quantity",
            notNegative("The multiple"),
          ),
          inputColumn(
            "Share",
            "percent",
            "Share of the item's need; the shares of an item add up to 100 %",
            notNegative("The share", 1),
          ),
        ],
        supplierLines(context).map((line) => [
          line.sku,
          line.supplier,
          line.price,
          line.leadTimeDays,
          line.minimumOrder,
          line.orderMultiple,
          line.share,
        ]),
      ),
    ],
  });
}
