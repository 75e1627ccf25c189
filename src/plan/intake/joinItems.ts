import type { BomRecord, HistoryRecord, ItemRecord } from "../PlanData";
import type { IntakeDecisions } from "./IntakeDecisions";
import type { Issue } from "./Issue";
import { makeIssue } from "./makeIssue";
import type { RecognisedTable } from "./RecognisedTable";
import type { SaleFacts } from "./saleFacts";

/** The items of the plan: those listed, those only sold, and those planned without a history. */
export interface JoinedItems {
  readonly items: readonly ItemRecord[];
  readonly issues: readonly Issue[];
  /** A record of no sale for each item that is planned without a history. */
  readonly launches: (history: readonly HistoryRecord[]) => readonly HistoryRecord[];
}

/** Joins what the tables and the history tell about each item; a table prevails over what the history implies. */
export function joinItems(known: {
  readonly facts: ReadonlyMap<string, SaleFacts>;
  readonly listed: { readonly items: ReadonlyMap<string, ItemRecord>; readonly notForSale: ReadonlySet<string> } | null;
  readonly itemTable: RecognisedTable | undefined;
  readonly historyTable: RecognisedTable;
  readonly stock: ReadonlyMap<string, number> | null;
  readonly bom: readonly BomRecord[];
  readonly decisions: IntakeDecisions;
}): JoinedItems {
  const { facts, listed, itemTable, stock } = known;
  const table = itemTable?.name ?? known.historyTable.name;
  const soldOnly = [...facts.keys()].filter((sku) => !listed?.items.has(sku));
  const counted = { price: 0, unitCost: 0 };
  const items = [...(listed?.items.values() ?? []), ...soldOnly.map(unknownItem)].map((item): ItemRecord => {
    const fact = facts.get(item.sku);
    if (item.price === null && (fact?.price ?? null) !== null) counted.price++;
    if (item.unitCost === null && (fact?.unitCost ?? null) !== null) counted.unitCost++;
    return {
      ...item,
      description: item.description ?? fact?.description ?? null,
      family: item.family ?? fact?.family ?? null,
      price: item.price ?? fact?.price ?? null,
      unitCost: item.unitCost ?? fact?.unitCost ?? null,
      openingStock: stock ? (stock.get(item.sku) ?? item.openingStock ?? 0) : item.openingStock,
    };
  });

  const unsold = listed ? unsoldItems(listed, facts, known.bom) : [];
  const unsoldIssue = itemsWithoutHistory(table, unsold, facts.size, known.decisions);
  const issues: Issue[] = [];
  if (!itemTable) issues.push(makeIssue({ kind: "itemsFromHistory", weight: "note", table, count: soldOnly.length }));
  else if (soldOnly.length > 0) {
    issues.push(
      makeIssue({
        kind: "unknownItems",
        weight: "warning",
        table,
        count: soldOnly.length,
        values: { example: soldOnly[0] ?? "" },
      }),
    );
  }
  if (counted.price > 0)
    issues.push(makeIssue({ kind: "pricesFromRevenue", weight: "note", table, count: counted.price }));
  if (counted.unitCost > 0)
    issues.push(makeIssue({ kind: "costsFromProfit", weight: "note", table, count: counted.unitCost }));
  if (unsoldIssue) issues.push(unsoldIssue);

  const launches = (history: readonly HistoryRecord[]): readonly HistoryRecord[] => {
    const last = history.reduce((latest, record) => Math.max(latest, record.date), 0);
    if (unsoldIssue?.chosen !== "include") return [];
    return unsold.map((sku) => ({ date: last, sku, region: history[0]?.region ?? null, units: 0, revenue: null }));
  };
  return { items, issues, launches };
}

/** Items for sale that never sold and go into no other: launches to come, or an old catalogue. */
function unsoldItems(
  listed: { readonly items: ReadonlyMap<string, ItemRecord>; readonly notForSale: ReadonlySet<string> },
  facts: ReadonlyMap<string, SaleFacts>,
  bom: readonly BomRecord[],
): readonly string[] {
  const components = new Set(bom.map((line) => line.component));
  return [...listed.items.keys()].filter(
    (sku) => !facts.has(sku) && !components.has(sku) && !listed.notForSale.has(sku),
  );
}

/** A few unsold items are launches and planned; many are a catalogue and left out. The user can turn it round. */
function itemsWithoutHistory(
  table: string,
  unsold: readonly string[],
  sold: number,
  decisions: IntakeDecisions,
): Issue | null {
  if (unsold.length === 0) return null;
  const choices = unsold.length <= sold / 10 ? ["include", "leaveOut"] : ["leaveOut", "include"];
  const values = { example: unsold[0] ?? "" };
  return makeIssue({
    kind: "itemsWithoutHistory",
    weight: "warning",
    table,
    count: unsold.length,
    values,
    choices,
    decisions,
  });
}

function unknownItem(sku: string): ItemRecord {
  return {
    sku,
    description: null,
    family: null,
    makeOrBuy: null,
    unitCost: null,
    price: null,
    openingStock: null,
    leadTimeDays: null,
    leadTimeSdDays: null,
    minimumOrder: null,
    orderMultiple: null,
    orderCost: null,
    weightKg: null,
    unitsPerPallet: null,
    shelfLifeDays: null,
  };
}
