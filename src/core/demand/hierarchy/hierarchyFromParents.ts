import { DomainError } from "../../DomainError";
import { orderOfLinks } from "../../orderOfLinks";
import type { Hierarchy } from "./Hierarchy";

/**
 * The hierarchy of rows that name their parents. Rows without children are the leaves; a row with several parents (a family and a
 * channel) counts once in each row above it. A circle is refused by name.
 */
export function hierarchyFromParents(names: readonly string[], parents: readonly (readonly number[])[]): Hierarchy {
  const found = orderOfLinks(parents);
  if ("loop" in found) {
    const loop = [...found.loop, found.loop[0] ?? 0].map((row) => names[row]).join(" > ");
    throw new DomainError("invalid", "demand.reconcile.loop", { loop });
  }
  const isParent = new Set(parents.flat());
  const leaves = names.map((_, row) => row).filter((row) => !isParent.has(row));
  const below = names.map(() => new Set<number>());
  leaves.forEach((row, leaf) => below[row]?.add(leaf));
  // Links lead from children to parents, so a row's own leaves are complete before it hands them up.
  for (const row of found.order)
    for (const parent of parents[row] ?? []) for (const leaf of below[row] ?? []) below[parent]?.add(leaf);
  return { leaves, members: below.map((set) => [...set].sort((left, right) => left - right)) };
}
