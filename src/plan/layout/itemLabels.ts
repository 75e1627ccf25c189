import type { BlockSpecification } from "../PlanSpecification";
import { labelColumn } from "./labelColumn";
import { planGrid } from "./planGrid";

/** The first two columns of every sheet with a row an item: its code and its description, in the order of Items. */
export function itemLabels(rows: number): BlockSpecification[] {
  return [
    ...labelColumn({ column: planGrid.keyColumn, heading: "Item", formula: "=ItemMaster[SKU]", rows }),
    ...labelColumn({
      column: planGrid.labelColumn,
      heading: "Description",
      formula: '=ItemMaster[Description]&""',
      rows,
    }),
  ];
}
