import { DomainError } from "../../DomainError";
import type { Hierarchy } from "./Hierarchy";

/** The hierarchy of a summing table: a row a series, a column a leaf, 1 where the leaf is part of the series. The last row that holds a leaf alone is the leaf's own. */
export function hierarchyFromSummingTable(table: readonly (readonly number[])[]): Hierarchy {
  const members = table.map((row) => row.flatMap((part, leaf) => (part === 1 ? [leaf] : [])));
  const leaves = (table[0] ?? []).map((_, leaf) => members.findLastIndex((own) => own.length === 1 && own[0] === leaf));
  const missing = leaves.findIndex((row) => row < 0);
  if (missing >= 0) throw new DomainError("invalid", "demand.reconcile.leaf", { column: missing + 1 });
  const empty = members.findIndex((own) => own.length === 0);
  if (empty >= 0) throw new DomainError("invalid", "demand.reconcile.empty", { row: empty + 1 });
  return { leaves, members };
}
