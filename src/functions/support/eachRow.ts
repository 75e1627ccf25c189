import type { DomainError } from "../../core/DomainError";
import { eachItem } from "./eachItem";

/**
 * The answer of each of the rows of a block: `columns` cells. A row that has none shows its error in each of its cells and leaves the
 * other rows alone; a single row throws.
 */
export function eachRow<Value>(
  rows: number,
  columns: number,
  answer: (row: number) => readonly Value[],
): (Value | DomainError)[][] {
  return eachItem(rows, answer).map((values) =>
    values instanceof Error ? Array.from({ length: columns }, () => values) : [...values],
  );
}
