import { isBlank } from "./cellValue";

/** The part of a block that holds something, and how many blank rows and columns stood before it. */
export interface UsedRange {
  readonly values: readonly (readonly unknown[])[];
  readonly row: number;
  readonly column: number;
}

/** Trims blank rows and columns round a block: a planner may select whole columns. An all-blank block gives no rows. */
export function usedRange(values: readonly (readonly unknown[])[]): UsedRange {
  let firstRow = -1;
  let lastRow = -1;
  let firstColumn = Infinity;
  let lastColumn = -1;
  values.forEach((row, rowNumber) => {
    const first = row.findIndex((value) => !isBlank(value));
    if (first === -1) return;
    if (firstRow === -1) firstRow = rowNumber;
    lastRow = rowNumber;
    if (first < firstColumn) firstColumn = first;
    for (let column = row.length - 1; column > lastColumn; column--) {
      if (!isBlank(row[column])) lastColumn = column;
    }
  });
  if (firstRow === -1) return { values: [], row: 0, column: 0 };
  const isWhole =
    firstRow === 0 && lastRow === values.length - 1 && firstColumn === 0 && lastColumn === (values[0]?.length ?? 0) - 1;
  if (isWhole) return { values, row: 0, column: 0 };
  const used = values.slice(firstRow, lastRow + 1).map((row) => row.slice(firstColumn, lastColumn + 1));
  return { values: used, row: firstRow, column: firstColumn };
}
