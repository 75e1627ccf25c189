import type { IntakeDecisions } from "./IntakeDecisions";
import type { RecognisedTable } from "./RecognisedTable";
import type { Sale } from "./Sale";
import { tableReader } from "./tableReader";

/** What the history itself tells about an item. */
export interface SaleFacts {
  readonly description: string | null;
  readonly family: string | null;
  /** Revenue and cost of a unit over the last 365 days in which the item sold. */
  readonly price: number | null;
  readonly unitCost: number | null;
}

export function saleFacts(
  table: RecognisedTable,
  sales: readonly Sale[],
  decisions: IntakeDecisions,
): ReadonlyMap<string, SaleFacts> {
  const reader = tableReader(table, decisions);
  const bySku = new Map<string, Sale[]>();
  for (const sale of sales) {
    const known = bySku.get(sale.sku);
    if (known) known.push(sale);
    else bySku.set(sale.sku, [sale]);
  }
  const facts = new Map<string, SaleFacts>();
  for (const [sku, own] of bySku) {
    const rows = table.shape === "crosstab" ? [] : own.map((sale) => sale.row);
    const firstText = (role: "description" | "family"): string | null => {
      for (const row of rows) {
        const text = reader.text(row, role);
        if (text !== null) return text;
      }
      return null;
    };
    const last = own.reduce((latest, sale) => Math.max(latest, sale.date), 0);
    const recent = own.filter((sale) => sale.date > last - 365);
    facts.set(sku, {
      description: firstText("description"),
      family: firstText("family"),
      price: perUnit(recent, (sale) => sale.revenue),
      unitCost: perUnit(recent, (sale) => sale.cost),
    });
  }
  return facts;
}

function perUnit(sales: readonly Sale[], amountOf: (sale: Sale) => number | null): number | null {
  let amount = 0;
  let units = 0;
  for (const sale of sales) {
    const known = amountOf(sale);
    if (known === null) continue;
    amount += known;
    units += sale.units;
  }
  return units > 0 && amount > 0 ? Math.round((amount / units) * 10_000) / 10_000 : null;
}
