import type { NumberRule } from "./NumberRule";
import { readBlock } from "./readBlock";
import type { Direction } from "./Vector";

/** Time series of a block, one a row; a single column is one series that runs down. */
export interface SeriesBlock {
  readonly series: readonly (readonly number[])[];
  readonly direction: Direction;
}

/** A block of time series: rows = items, columns = periods; a single column is one item whose periods run down, and `writeSeries` answers down too. */
export function readSeries(raw: unknown, argument: string, rule: NumberRule = {}): SeriesBlock {
  const block = readBlock(raw, argument, rule);
  const isColumn = block.length > 1 && block[0]?.length === 1;
  return isColumn ? { series: [block.flat()], direction: "column" } : { series: block, direction: "row" };
}
