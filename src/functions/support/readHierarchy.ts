import type { Hierarchy } from "../../core/demand/hierarchy/Hierarchy";
import { hierarchyFromParents } from "../../core/demand/hierarchy/hierarchyFromParents";
import { hierarchyFromSummingTable } from "../../core/demand/hierarchy/hierarchyFromSummingTable";
import { DomainError } from "../../core/DomainError";
import { itemFinder } from "./itemFinder";
import { readDistinctKeys } from "./readDistinctKeys";
import { readKeys } from "./readKeys";
import { readMatrix } from "./readMatrix";
import type { Cell } from "./Cell";

/**
 * A hierarchy of `count` rows, in their order: names with their parents (name, parent, [further parents]; a blank parent is none), or
 * a summing table of 0 and 1, a column a leaf. A header above the names is skipped.
 */
export function readHierarchy(raw: unknown, argument: string, count: number): Hierarchy {
  const cells = readMatrix(raw, argument);
  if (cells.length === 0) throw new DomainError("invalid", "functions.required", { argument });
  const isSumming = cells.every((row) => row.every((cell) => cell === null || cell === 0 || cell === 1));
  const hasHeader = !isSumming && cells.length === count + 1;
  const rows = hasHeader ? cells.slice(1) : cells;
  if (rows.length !== count) throw new DomainError("invalid", "demand.reconcile.rows", { count, rows: cells.length });
  if (isSumming) return hierarchyFromSummingTable(rows.map((row) => row.map(Number)));
  return fromNames(rows, argument, hasHeader ? 2 : 1);
}

function fromNames(rows: readonly (readonly Cell[])[], argument: string, firstRow: number): Hierarchy {
  const names = readDistinctKeys(
    rows.map(([name]) => [name]),
    argument,
    "forecasts",
    rows.length,
  );
  const blank = names.indexOf("");
  if (blank >= 0)
    throw new DomainError("invalid", "functions.table.key", { argument, row: blank + firstRow, column: "name" });
  const rowOf = itemFinder(names, `the first column of ${argument}`);
  const parents = rows.map((cells, index) =>
    readKeys([cells.slice(1)], argument)
      .filter((parent) => parent !== "")
      .map((parent) => rowOf(parent, { argument, row: index + firstRow })),
  );
  return hierarchyFromParents(names, parents);
}
