import type { CellValue } from "../../host/model/WorkbookSnapshot";

/** What a spreadsheet's status bar says about the selected cells, as text; null where there is nothing to add up. */
export interface SelectionSummary {
  readonly average: string | null;
  readonly count: string;
  readonly sum: string | null;
}

/**
 * Sum and average of the numbers, count of all that is not blank; null for fewer than two filled cells, as a spreadsheet does.
 * @param format writes a number as the first selected number's cell shows it
 */
export function summarizeSelection(
  values: readonly (readonly CellValue[])[],
  format: (value: number) => string,
): SelectionSummary | null {
  let count = 0;
  let numbers = 0;
  let sum = 0;
  for (const row of values) {
    for (const value of row) {
      if (value === null || value === "") continue;
      count += 1;
      if (typeof value !== "number") continue;
      numbers += 1;
      sum += value;
    }
  }
  if (count < 2) return null;
  return {
    average: numbers > 0 ? format(sum / numbers) : null,
    count: String(count),
    sum: numbers > 0 ? format(sum) : null,
  };
}
