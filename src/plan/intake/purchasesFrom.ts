import type { PurchaseRecord } from "../PlanData";
import { cellAddress } from "./cellAddress";
import { headingWords } from "./headingMatch";
import type { IntakeDecisions } from "./IntakeDecisions";
import type { Issue } from "./Issue";
import { makeIssue } from "./makeIssue";
import type { RecognisedTable } from "./RecognisedTable";
import { tableReader } from "./tableReader";

/** The lines of purchase orders, for the lead times; a line whose days cannot be is left out and said. */
export function purchasesFrom(
  table: RecognisedTable,
  code: (text: string) => string,
  decisions: IntakeDecisions,
): { readonly purchases: readonly PurchaseRecord[]; readonly issues: readonly Issue[] } {
  const reader = tableReader(table, decisions);
  const wrong: number[] = [];
  const purchases = reader.rows.flatMap((row): PurchaseRecord[] => {
    const sku = reader.text(row, "sku");
    if (sku === null) return [];
    const ordered = reader.date(row, "ordered");
    const received = reader.date(row, "received");
    if (ordered === null || (received !== null && received < ordered)) {
      wrong.push(row);
      return [];
    }
    return [
      {
        order: reader.text(row, "purchaseOrder"),
        sku: code(sku),
        supplier: reader.text(row, "supplier"),
        ordered,
        promised: reader.date(row, "promised"),
        received,
        units: reader.number(row, "units"),
        price: reader.number(row, "price"),
      },
    ];
  });
  const issues: Issue[] = [];
  const column = reader.column("received");
  if (column && / ?ship/.test(headingWords(column.header)))
    issues.push(
      makeIssue({
        kind: "shipDateAsReceipt",
        weight: "note",
        table: table.name,
        column: column.header,
        count: purchases.length,
      }),
    );
  if (wrong.length > 0)
    issues.push(
      makeIssue({
        kind: "purchasesLeftOut",
        weight: "warning",
        table: table.name,
        count: wrong.length,
        positions: wrong.slice(0, 5).map((row) => cellAddress(table.origin, row, reader.column("ordered")?.index ?? 0)),
      }),
    );
  return { purchases, issues };
}
