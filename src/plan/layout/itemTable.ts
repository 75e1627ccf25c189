import type { PlannedItem } from "../PlannedItem";
import type { InputTableSpecification, TableColumnSpecification } from "../PlanSpecification";
import { inputColumn } from "./inputColumn";
import { inputTable } from "./inputTable";
import { notNegative } from "./notNegative";

const columns: readonly TableColumnSpecification[] = [
  inputColumn("SKU", "text", "Item code as in the sales history. A new row here is a new row on every sheet."),
  inputColumn("Description", "text", "Name of the item"),
  inputColumn("Family", "text", "Product family"),
  inputColumn("Make or buy", "text", "make: produced here; buy: bought finished", {
    kind: "list",
    choices: ["make", "buy"],
  }),
  inputColumn("Unit cost", "price", "Standard cost of one unit", notNegative("The unit cost")),
  inputColumn("Price", "price", "Net selling price of one unit", notNegative("The price")),
  inputColumn("Opening stock", "units", "Units on hand at the start of the plan", {
    kind: "decimal",
    minimum: -1e12,
    maximum: null,
    message: "The opening stock must be a number, below zero where more is promised than there is.",
  }),
  inputColumn("Lead time days", "units1", "Days from order to receipt", notNegative("The lead time")),
  inputColumn(
    "Lead time deviation days",
    "units1",
    "Standard deviation of the lead time, in days",
    notNegative("The deviation"),
  ),
  inputColumn(
    "Minimum order",
    "units",
    "Smallest quantity that can be ordered or produced",
    notNegative("The minimum order"),
  ),
  inputColumn("Order multiple", "units", "Orders are whole multiples of this quantity", notNegative("The multiple")),
  inputColumn("Order cost", "price", "Cost of placing an order or setting up a batch", notNegative("The order cost")),
  inputColumn("Weight kg", "factor", "Weight of one unit in kilograms", notNegative("The weight")),
  inputColumn("Units per pallet", "units", "Units on a full pallet", {
    kind: "decimal",
    minimum: 0.001,
    maximum: null,
    message: "Units per pallet must be more than zero.",
  }),
  inputColumn(
    "Shelf life days",
    "units1",
    "Days after receipt for which a unit can be sold; blank: it keeps",
    notNegative("The shelf life"),
  ),
  inputColumn("Supplier", "text", "Main supplier"),
];

/** The table of items or of parts: the same columns under its own name. */
export function itemTable(name: string, rows: readonly PlannedItem[]): InputTableSpecification {
  return inputTable(
    name,
    columns,
    rows.map((item) => [
      item.sku,
      item.description,
      item.family,
      item.makeOrBuy,
      item.unitCost,
      item.price,
      item.openingStock,
      item.leadTimeDays,
      item.leadTimeSdDays,
      item.minimumOrder,
      item.orderMultiple,
      item.orderCost,
      item.weightKg,
      item.unitsPerPallet,
      item.shelfLifeDays,
      item.supplier,
    ]),
  );
}
