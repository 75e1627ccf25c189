/** How two blocks of the same shape differ. */
export interface BlockDifference {
  /** Sum of the absolute differences of all cells. */
  readonly total: number;
  /** Sum of a minus sum of b. */
  readonly net: number;
  /** The cell that differs most, counted from 0. */
  readonly row: number;
  readonly column: number;
}

/** Cell by cell comparison of two blocks of one shape: differences that cancel out in the total still count. */
export function compareBlocks(a: readonly (readonly number[])[], b: readonly (readonly number[])[]): BlockDifference {
  let [total, net, largest, at] = [0, 0, -1, { row: 0, column: 0 }];
  a.forEach((cells, row) =>
    cells.forEach((value, column) => {
      const difference = value - (b[row]?.[column] ?? 0);
      total += Math.abs(difference);
      net += difference;
      if (Math.abs(difference) > largest) [largest, at] = [Math.abs(difference), { row, column }];
    }),
  );
  return { total, net, ...at };
}
