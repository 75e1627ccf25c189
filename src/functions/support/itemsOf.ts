import type { Direction } from "./Vector";

/** How many items a call is about, and how they lie. */
export interface Items {
  readonly count: number;
  readonly direction: Direction;
}

/** The items of a call whose arguments are single values or lists of one value an item: as many as the longest list, lying as it does. */
export function itemsOf(...raws: readonly unknown[]): Items {
  let items: Items = { count: 1, direction: "column" };
  for (const raw of raws) {
    // Only the shape is looked at: the cells are read, and an odd row is refused, with the argument itself.
    const rows = Array.isArray(raw) ? raw.length : 0;
    const columns = rows === 0 ? 0 : Array.isArray((raw as unknown[])[0]) ? ((raw as unknown[][])[0]?.length ?? 0) : 1;
    const count = columns === 0 ? 0 : Math.max(rows, columns);
    if (count > items.count) items = { count, direction: rows > 1 ? "column" : "row" };
  }
  return items;
}
