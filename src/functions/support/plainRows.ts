import { isPlainNumber } from "./isPlainNumber";
import type { NumberRule } from "./NumberRule";

/** The rows of a block that holds nothing but numbers as its rule wants them, copied. Null for any other, which is then read cell by cell and told what is wrong with it. */
export function plainRows(raw: unknown, rule: NumberRule): number[][] | null {
  if (!Array.isArray(raw)) return null;
  const width = Array.isArray(raw[0]) ? raw[0].length : 0;
  if (width === 0) return null;
  const rows: number[][] = [];
  for (const row of raw as readonly unknown[]) {
    if (!Array.isArray(row) || row.length !== width) return null;
    for (const cell of row as readonly unknown[]) if (!isPlainNumber(cell, rule)) return null;
    rows.push(row.slice() as number[]);
  }
  return rows;
}
