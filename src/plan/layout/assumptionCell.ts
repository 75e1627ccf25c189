import { assumptions } from "../assumptions";
import { planGrid } from "./planGrid";

/** Settings that stand above the assumptions in the list of values in force, the scenario's number included. */
const settingCount = 19;
const liveColumn = 14;

/** The cell of an assumption's value in force on the Assumptions sheet, rows and columns counted from 0. */
export function assumptionCell(id: string): { readonly row: number; readonly column: number } {
  const index = assumptions.findIndex((assumption) => assumption.id === id);
  if (index < 0) throw new Error(`There is no assumption "${id}".`);
  return { row: planGrid.periodRow + 1 + settingCount + index, column: liveColumn + 2 };
}
