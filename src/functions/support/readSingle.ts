import { DomainError } from "../../core/DomainError";
import type { Cell } from "./Cell";
import { readMatrix } from "./readMatrix";

/** A single value, given as a scalar or as a range of one cell. Blank and left out are null. */
export function readSingle(raw: unknown, argument: string): Cell {
  const rows = readMatrix(raw, argument);
  const columns = rows[0]?.length ?? 0;
  if (rows.length * columns > 1)
    throw new DomainError("invalid", "functions.single", { argument, rows: rows.length, columns });
  return rows[0]?.[0] ?? null;
}
