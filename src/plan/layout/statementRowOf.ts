import type { PlanContext } from "../PlanContext";
import { planGrid } from "./planGrid";
import { statementLines } from "./statementLines";

/** Row of the P&L line with this label, counted from 0. */
export function statementRowOf(context: PlanContext, label: string): number {
  const index = statementLines(context).findIndex((line) => line?.label === label);
  if (index < 0) throw new Error(`The P&L has no line "${label}".`);
  return planGrid.firstRow + index;
}
