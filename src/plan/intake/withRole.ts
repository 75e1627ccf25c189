import { columnsAtLevel } from "./columnsAtLevel";
import { findIssues } from "./findIssues";
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
        const isShared = role === "period" || role === "itemUnits" || role === "ignore";
        return known.role === role && !isShared ? { ...known, role: "ignore" as const, confidence: 1 } : known;
      });
  const corrected = { ...table, columns };
  return { ...corrected, issues: findIssues(corrected) };
}
