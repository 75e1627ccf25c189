import { errorGrids } from "../errorGrids";
import { planChecks } from "../planChecks";
import type { PlanContext } from "../PlanContext";
import type { PlanSpecification } from "../PlanSpecification";
import { checkColumns } from "./checkColumns";
import { planGrid } from "./planGrid";
import { rangeAddress } from "./rangeAddress";

/** Names of the parts of Checks: the list, what is wrong beside it, and the error cells by grid. */
export function checkRanges(context: PlanContext): PlanSpecification["names"] {
  const checks = planChecks(context).length;
  const grids = errorGrids(context).length;
  const range = (name: string, column: number, rows: number, columns: number, comment: string) => {
    const sheet = context.sheetName("checks");
    return { name, formula: `=${rangeAddress(sheet, planGrid.periodRow + 1, column, rows, columns)}`, comment };
  };
  return [
    range("Chk_List", 0, checks, checkColumns.found, "Checks: id, what, sheet, expected, actual, difference, result"),
    range("Chk_Found", checkColumns.found, checks, 1, "Checks: what is wrong, where a check fails"),
    range("Error_Sheets", checkColumns.errors, grids, 1, "Sheets of the main grids"),
    range("Error_Grids", checkColumns.errors + 1, grids, 1, "Names of the main grids"),
    range("Error_Counts", checkColumns.errors + 2, grids, 1, "Error cells of the main grids"),
  ];
}
