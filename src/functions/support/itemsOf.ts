import { readMatrix } from "./readMatrix";
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
    const cells = Array.isArray(raw) ? readMatrix(raw, "") : [];
    const columns = cells[0]?.length ?? 0;
    const count = Math.max(cells.length, columns);
    if (count > items.count) items = { count, direction: cells.length > 1 ? "column" : "row" };
  }
  return items;
}
