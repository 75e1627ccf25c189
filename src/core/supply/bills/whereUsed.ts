import type { Bill, BillLine } from "../Bill";

/** One item that a component goes into. */
export interface Usage {
  /** Number of the parent in the bill. */
  readonly parent: number;
  /** Units of the component for one unit of the parent, over all ways, scrap included. */
  readonly quantity: number;
  /** Fewest steps from the component up to the parent; 1 for a direct parent. */
  readonly level: number;
}

/**
 * All items that a component goes into, the nearest level first, then in the order of the bill. Quantities multiply along a
 * way and add up over several. Orlicky (1975), Material Requirements Planning, chapter 4 (implosion).
 */
export function whereUsed(bill: Bill, component: number, counts: (line: BillLine) => boolean): Usage[] {
  const quantities = bill.items.map(() => 0);
  const levels = bill.items.map(() => Infinity);
  quantities[component] = 1;
  levels[component] = 0;
  // Parents stand before their components in the order: from its end every component is done before its parents.
  for (const parent of [...bill.order].reverse()) {
    for (const line of bill.lines[parent] ?? []) {
      const below = levels[line.componentNumber] ?? Infinity;
      if (below === Infinity || !counts(line)) continue;
      const perParent = (line.quantity / (1 - line.scrap)) * (quantities[line.componentNumber] ?? 0);
      quantities[parent] = (quantities[parent] ?? 0) + perParent;
      levels[parent] = Math.min(levels[parent] ?? Infinity, below + 1);
    }
  }
  return bill.items
    .map((_, parent) => ({ parent, quantity: quantities[parent] ?? 0, level: levels[parent] ?? Infinity }))
    .filter(({ level }) => level > 0 && level < Infinity)
    .sort((one, other) => one.level - other.level || one.parent - other.parent);
}
