import { itemsOf } from "./itemsOf";
import type { NumberRule } from "./NumberRule";
import { readBlock } from "./readBlock";
import { readPerCell } from "./readPerCell";
import type { Direction } from "./Vector";

/** Rows of items by periods, and the way to read another argument of the same shape. */
export interface ItemSeries {
  readonly series: readonly (readonly number[])[];
  readonly direction: Direction;
  /** A second block beside this one: a single value, one a period, one an item, or the whole block. */
  matching(raw: unknown, argument: string, rule?: NumberRule & { readonly default?: number }): number[][];
}

/**
 * A block of items by periods. A single column is one item whose periods run down, unless the arguments that have one
 * value an item (`perItem`) name as many items as it has rows.
 */
export function readItemSeries(
  raw: unknown,
  argument: string,
  perItem: readonly unknown[],
  rule: NumberRule = {},
): ItemSeries {
  const block = readBlock(raw, argument, rule);
  const [rows, columns] = [block.length, block[0]?.length ?? 0];
  const runsDown = rows > 1 && columns === 1 && itemsOf(...perItem).count !== rows;
  if (!runsDown)
    return {
      series: block,
      direction: "row",
      matching: (other, name, otherRule) => readPerCell(other, name, { rows, columns }, otherRule),
    };
  return {
    series: [block.flat()],
    direction: "column",
    matching: (other, name, otherRule) => [readPerCell(other, name, { rows, columns }, otherRule).flat()],
  };
}
