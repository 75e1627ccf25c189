import type { IntakeDecisions } from "./IntakeDecisions";
import type { RecognisedTable } from "./RecognisedTable";
import { tableReader } from "./tableReader";

/** Stock by item: the sum over all its locations. */
export function stockFrom(
  table: RecognisedTable,
  code: (text: string) => string,
  decisions: IntakeDecisions,
): ReadonlyMap<string, number> {
  const reader = tableReader(table, decisions);
  const stock = new Map<string, number>();
  for (const row of reader.rows) {
    const sku = reader.text(row, "sku");
    const quantity = reader.number(row, "stock");
    if (sku === null || quantity === null) continue;
    stock.set(code(sku), (stock.get(code(sku)) ?? 0) + quantity);
  }
  return stock;
}
