import { columnsAtLevel } from "./columnsAtLevel";
import { findIssues } from "./findIssues";
import { shapeOf } from "./shapeOf";
import type { ColumnRole, RecognisedTable } from "./RecognisedTable";

/**
 * The table with the user's word on what a column is (its number in `columns`). A role is held by one column: who had it
 * before is ignored from now on, except the columns of a wide table. "sku" on another level of a history moves the
 * family and description along.
 */
export function withRole(table: RecognisedTable, column: number, role: ColumnRole): RecognisedTable {
  const isLevel = role === "sku" && table.levels.some((level) => level.column === column);
  const columns = isLevel
    ? columnsAtLevel(table, column, 1)
    : table.columns.map((known) => {
        if (known.index === column) return { ...known, role, confidence: 1 };
        return givesWay(known.role, role) ? { ...known, role: "ignore" as const, confidence: 1 } : known;
      });
  const corrected = { ...table, columns, shape: shapeOf(columns) };
  return { ...corrected, issues: findIssues(corrected) };
}

const quantities: readonly ColumnRole[] = ["units", "period", "itemUnits"];

/** Quantities stand in one column, in a column for each period, or in one for each item: never in two of these ways. */
function givesWay(held: ColumnRole, wanted: ColumnRole): boolean {
  if (quantities.includes(wanted) && quantities.includes(held)) return held !== wanted || wanted === "units";
  return held === wanted && wanted !== "ignore";
}
