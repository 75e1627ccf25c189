import { comparableKey } from "../../core/comparableKey";
import { DomainError } from "../../core/DomainError";

/** Refuses a table that names an item (a work centre, a pool ...) twice, by the row in which it comes again. */
export function uniqueRows<Row extends { readonly rowNumber: number }>(
  rows: readonly Row[],
  argument: string,
  nameOf: (row: Row) => string,
): readonly Row[] {
  const seen = new Set<string>();
  for (const row of rows) {
    const key = comparableKey(nameOf(row));
    if (seen.has(key))
      throw new DomainError("invalid", "cost.table.twice", { argument, row: row.rowNumber, item: nameOf(row) });
    seen.add(key);
  }
  return rows;
}
