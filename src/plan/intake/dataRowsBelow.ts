import { isBlank, textOf } from "./cellValue";
import { headingWords } from "./headingMatch";

/** The rows of a table that hold data, and those left out. */
export interface DataRows {
  readonly rows: readonly number[];
  readonly blank: readonly number[];
  readonly totals: readonly number[];
  /** Rows below two or more blank rows: another table, or notes. */
  readonly below: readonly number[];
}

/** Sorts the rows under the headings: one blank row is a gap, two end the table; "Total" rows are no data. */
export function dataRowsBelow(values: readonly (readonly unknown[])[], headerRow: number): DataRows {
  const rows: number[] = [];
  const blank: number[] = [];
  const totals: number[] = [];
  const below: number[] = [];
  let gap = 0;
  for (let row = headerRow + 1; row < values.length; row++) {
    const cells = values[row] ?? [];
    if (cells.every(isBlank)) {
      gap++;
      blank.push(row);
    } else if (below.length > 0 || (gap >= 2 && rows.length > 0)) {
      below.push(row);
    } else {
      gap = 0;
      (isTotal(cells) ? totals : rows).push(row);
    }
  }
  return { rows, blank, totals, below };
}

/** A row whose first texts say that it sums others. */
function isTotal(cells: readonly unknown[]): boolean {
  let texts = 0;
  for (const cell of cells) {
    if (typeof cell !== "string" || isBlank(cell)) continue;
    if (totalWords.test(headingWords(textOf(cell)))) return true;
    if (++texts === 3) return false;
  }
  return false;
}

const totalWords =
  /^((grand|sub|overall) ?)?totals?$|^sum$|^summe$|^gesamt(summe)?$|^total (general|geral|generale)$|^(zwischen|end)summe$|^all items total$/;
