import type { DemandTable } from "./demandTable";
import { stepOf } from "./stepOf";

const mostCells = 4096;

/**
 * Demand of several independent periods of the same table, added up on an even grid: the step of the values themselves
 * where they have one, exact then; else one of 4,096 cells, on which each value is split between its neighbours so that the mean stays.
 */
export function repeatedTable({ values, probabilities }: DemandTable, periods: number): DemandTable {
  const [low, high] = [values[0] ?? 0, values[values.length - 1] ?? 0];
  if (high === low) return { values: [low * periods], probabilities: [1] };
  const step = stepOf(values);
  const isExact = step !== null && ((high - low) / step) * periods <= mostCells;
  // Whole cells a period, so that a period's values and the sums lie on the same grid.
  const cells = isExact ? Math.round((high - low) / step) : Math.max(1, Math.floor(mostCells / periods));
  const width = (high - low) / cells;
  const single = new Array<number>(cells + 1).fill(0);
  values.forEach((value, index) => {
    const exact = (value - low) / width;
    const position = isExact ? Math.round(exact) : Math.min(cells, exact);
    const [below, part] = [Math.floor(position), position % 1];
    single[below] = (single[below] ?? 0) + (probabilities[index] ?? 0) * (1 - part);
    if (part > 0) single[below + 1] = (single[below + 1] ?? 0) + (probabilities[index] ?? 0) * part;
  });
  let sum: readonly number[] = [1];
  for (let period = 0; period < periods; period++) sum = added(sum, single);
  return { values: sum.map((_, cell) => periods * low + cell * width), probabilities: sum };
}

function added(sum: readonly number[], single: readonly number[]): number[] {
  const total = new Array<number>(sum.length + single.length - 1).fill(0);
  single.forEach((share, more) => {
    if (share === 0) return;
    sum.forEach((probability, cell) => (total[cell + more] = (total[cell + more] ?? 0) + probability * share));
  });
  return total;
}
