import type { CellsSpecification, NumberFormatName } from "../PlanSpecification";
import { cells } from "./cells";
import { planGrid } from "./planGrid";

/** Headings in the period row, each aligned as what stands below it: texts at the left, numbers at the right. */
export function headingCells(
  column: number,
  headings: readonly (readonly [heading: string, below: NumberFormatName])[],
): CellsSpecification[] {
  return headings.map(([heading, below], index) =>
    cells(planGrid.periodRow, column + index, [[heading]], below === "text" ? "columnHeading" : "periodHeading"),
  );
}
