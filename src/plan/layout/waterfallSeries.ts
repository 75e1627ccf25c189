import type { ChartSpecification } from "../PlanSpecification";
import { rangeAddress } from "./rangeAddress";

const bars = [
  // A blank name: Excel gives the foot a place in the legend.
  { name: " ", column: 1, hidden: true },
  { name: "Total", column: 2, color: "#0B5F57" },
  { name: "Up", column: 3, color: "#56B4E9" },
  { name: "Down", column: 4, color: "#D55E00" },
  { name: "Up, below zero", column: 5, color: "#56B4E9" },
  { name: "Down, below zero", column: 6, color: "#D55E00" },
] as const;

/**
 * The series of a waterfall in a stacked column chart, from the table of AOP.BRIDGE: the foot that is not seen, the two ends, the steps up and
 * down. `row` and `column` are where the table's header stands; `bars` counts the two ends and the steps, without header and check.
 * `withBelowZero` adds the parts of steps that cross zero: for figures that may turn negative.
 */
export function waterfallSeries(
  sheetName: string,
  table: { readonly row: number; readonly column: number; readonly bars: number; readonly withBelowZero?: boolean },
): ChartSpecification["series"] {
  const column = (offset: number) => rangeAddress(sheetName, table.row + 1, table.column + offset, table.bars, 1);
  return bars.slice(0, table.withBelowZero ? bars.length : 4).map(({ column: offset, ...look }) => ({
    ...look,
    values: column(offset),
    categories: column(0),
  }));
}
