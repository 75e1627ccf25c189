import { DomainError } from "../../core/DomainError";
import type { Cell } from "./Cell";
import { readCell } from "./readCell";

/** Any argument as rows of cells: a range as it is, a scalar as a block of one cell. Empty where it was left out. */
export function readMatrix(raw: unknown, argument: string): Cell[][] {
  if (raw === null || raw === undefined) return [];
  if (!Array.isArray(raw)) return [[readCell(raw)]];
  const rows = raw.map((row: unknown) => (Array.isArray(row) ? row.map(readCell) : [readCell(row)]));
  const width = rows[0]?.length ?? 0;
  const odd = rows.findIndex((row) => row.length !== width);
  if (odd >= 0) throw new DomainError("invalid", "functions.rectangle", { argument, row: odd + 1 });
  return width === 0 ? [] : rows;
}
