import type { InputTableSpecification, TableColumnSpecification } from "../PlanSpecification";
import { planGrid } from "./planGrid";

/** An input table whose header stands in the period row of its sheet; an empty one gets a blank row to type in. */
export function inputTable(
  name: string,
  columns: readonly TableColumnSpecification[],
  rows: InputTableSpecification["rows"],
  column = 0,
): InputTableSpecification {
  return {
    kind: "table",
    name,
    row: planGrid.periodRow,
    column,
    columns,
    rows: rows.length > 0 ? rows : [columns.map(() => null)],
  };
}
