import { DomainError } from "../../DomainError";
import type { Hierarchy } from "./Hierarchy";

/** A hierarchy in which every row belongs to one row above it at most. */
export interface Tree {
  /** Rows from the top down: each stands before its children. */
  readonly order: readonly number[];
  readonly children: readonly (readonly number[])[];
  /** 1 = a row that belongs to no other. */
  readonly levels: readonly number[];
}

/** The tree that the leaves of the rows make: the parent of a row is the smallest row that holds all of its leaves. Rows that cross (families and channels) make none. */
export function treeOf({ leaves, members }: Hierarchy): Tree {
  const isLeaf = new Set(leaves);
  const sizes = members.map((own) => own.length);
  // From the bottom up; of rows with the same leaves the leaf itself is lowest, then the later row.
  const upwards = members
    .map((_, row) => row)
    .sort((a, b) => (sizes[a] ?? 0) - (sizes[b] ?? 0) || Number(isLeaf.has(b)) - Number(isLeaf.has(a)) || b - a);
  const sets = members.map((own) => new Set(own));
  const children: number[][] = members.map(() => []);
  const levels = members.map(() => 1);
  const parents = upwards.map((row, index) => {
    const own = members[row] ?? [];
    const parent = upwards.slice(index + 1).find((above) => own.every((leaf) => sets[above]?.has(leaf)));
    if (parent !== undefined) children[parent]?.push(row);
    return parent;
  });
  for (const row of upwards) {
    const below = (children[row] ?? []).sort((a, b) => a - b);
    const held = below.reduce((sum, child) => sum + (sizes[child] ?? 0), 0);
    const distinct = new Set(below.flatMap((child) => members[child] ?? [])).size;
    if (!isLeaf.has(row) && (held !== sizes[row] || distinct !== sizes[row]))
      throw new DomainError("invalid", "demand.reconcile.tree", { row: row + 1 });
  }
  const order = [...upwards].reverse();
  for (const row of order) {
    const parent = parents[upwards.indexOf(row)];
    if (parent !== undefined) levels[row] = (levels[parent] ?? 0) + 1;
  }
  return { order, children, levels };
}
