import { DomainError } from "../../core/DomainError";
import { servedBy } from "../servedBy";
import type { BomRecord, HistoryRecord, PlanData, PlanTable } from "../PlanData";
import { checkBomLoop } from "./checkBomLoop";
import { codeBook } from "./codeBook";
import { costLinesFrom } from "./costLinesFrom";
import { findIssues } from "./findIssues";
import { historyFrom } from "./historyFrom";
import type { IntakeDecisions } from "./IntakeDecisions";
import type { Issue } from "./Issue";
import { itemsFrom } from "./itemsFrom";
import { joinItems } from "./joinItems";
import { lanesFrom } from "./lanesFrom";
import { makeIssue } from "./makeIssue";
import { offersFrom } from "./offersFrom";
import { purchasesFrom } from "./purchasesFrom";
import { readSales } from "./readSales";
import type { RecognisedTable, TableKind } from "./RecognisedTable";
import { saleFacts } from "./saleFacts";
import { bomFrom, resourcesFrom, routingsFrom, suppliersFrom } from "./structureFrom";
import { stockByItem } from "./stockByItem";
import { stockFrom } from "./stockFrom";
import { stockoutsFrom } from "./stockoutsFrom";

/**
 * The data of a plan from the tables of a planner: history summed, other tables read and joined by item code, and
 * everything that was noticed on the way. What no table tells is null; the plan then shows an assumption.
 * Refuses in a sentence (messages/en/intake): no history, no dates, no quantities, fewer than 3 months, a loop in a BOM.
 */
export function planDataFrom(
  tables: readonly RecognisedTable[],
  decisions: IntakeDecisions = {},
): { readonly data: PlanData; readonly issues: readonly Issue[] } {
  const { of, unused } = chooseTables(tables);
  const historyTable = of("history");
  if (!historyTable) {
    throw new DomainError("invalid", "intake.noHistory", { tables: tables.map((table) => table.name).join(", ") });
  }
  const code = codeBook();
  const sales = readSales(historyTable, decisions).map((sale) => ({ ...sale, sku: code(sale.sku) }));
  const history = historyFrom(historyTable, sales, decisions);
  const facts = saleFacts(historyTable, history.sales, decisions);

  const itemTable = of("items");
  const listed = itemTable ? itemsFrom(itemTable, code, decisions) : null;
  const bomTable = of("bom");
  const wholeBom = bomTable ? bomFrom(bomTable, code, decisions) : [];
  checkBomLoop(wholeBom, bomTable?.name ?? "");
  const stockTable = of("stock");
  const regions = regionsOf(history.records);
  const counted = stockTable ? stockFrom(stockTable, code, decisions, regions) : null;
  const stock = counted ? stockByItem(counted.stock) : null;
  const joined = joinItems({ facts, listed, itemTable, stock, bom: wholeBom, historyTable, decisions });
  const records: readonly HistoryRecord[] = [...history.records, ...joined.launches(history.records)];

  const planned = withComponents(new Set(records.map((record) => record.sku)), wholeBom);
  const bom = wholeBom.filter((line) => planned.has(line.parent));
  const routingTable = of("routings");
  const allRoutings = routingTable ? routingsFrom(routingTable, code, decisions) : [];
  const routings = allRoutings.filter((line) => planned.has(line.sku));
  const resourceTable = of("resources");
  const { resources, places } = resourceTable ? resourcesFrom(resourceTable, decisions) : { resources: [], places: [] };
  const supplierTable = of("suppliers");
  const suppliers = (supplierTable ? suppliersFrom(supplierTable, code, decisions) : []).filter((line) =>
    planned.has(line.sku),
  );
  const purchaseTable = of("purchases");
  const bought = purchaseTable ? purchasesFrom(purchaseTable, code, decisions) : { purchases: [], issues: [] };
  const laneTable = of("lanes");
  const network = laneTable ? lanesFrom(laneTable, regions, decisions) : { lanes: [], offers: [], issues: [] };
  const offerTable = of("offers");
  const offered = offerTable
    ? offersFrom(offerTable, servedBy(network.lanes, regions), decisions)
    : { offers: [], issues: [] };
  const costTable = of("costLines");

  const issues: Issue[] = [
    ...used(tables, of).flatMap((table) => findIssues(table, decisions)),
    ...history.issues,
    ...(listed?.issues ?? []),
    ...joined.issues,
    ...leftOutLines(
      "unknownComponents",
      bomTable,
      wholeBom.filter((line) => !planned.has(line.parent)).map((line) => line.parent),
    ),
    ...leftOutLines(
      "unknownComponents",
      routingTable,
      allRoutings.filter((line) => !planned.has(line.sku)).map((line) => line.sku),
    ),
    ...leftOutLines("resourceRatesMissing", resourceTable, places),
    ...unknownResources(
      routings.map((line) => line.resource),
      resources.map((known) => known.resource),
      resourceTable,
    ),
    ...bought.issues,
    ...(counted?.issues ?? []),
    ...network.issues,
    ...offered.issues,
    ...unused,
  ];
  const data: PlanData = {
    history: records,
    items: joined.items,
    bom,
    routings,
    resources,
    suppliers,
    purchases: bought.purchases.filter((line) => planned.has(line.sku)),
    stock: counted?.stock.filter((line) => planned.has(line.sku)) ?? [],
    lanes: network.lanes,
    offers: [...network.offers, ...offered.offers],
    costLines: costTable ? costLinesFrom(costTable, decisions) : [],
    stockouts: stockoutsFrom(history.sales),
    sources: sourcesOf(of),
  };
  return { data, issues };
}

const planTables: readonly PlanTable[] = [
  "history",
  "items",
  "bom",
  "routings",
  "resources",
  "suppliers",
  "purchases",
  "stock",
  "lanes",
  "offers",
  "costLines",
];
type TableOf = (kind: TableKind) => RecognisedTable | undefined;

function regionsOf(records: readonly HistoryRecord[]): readonly string[] {
  return [...new Set(records.flatMap((record) => (record.region === null ? [] : [record.region])))].sort();
}

/** One table of each kind: the one understood best; the larger where two are understood alike. */
function chooseTables(tables: readonly RecognisedTable[]): { of: TableOf; unused: readonly Issue[] } {
  const chosen = new Map<TableKind, RecognisedTable>();
  for (const table of tables) {
    const other = chosen.get(table.kind);
    const isBetter =
      !other ||
      table.confidence > other.confidence ||
      (table.confidence === other.confidence && table.dataRows.length > other.dataRows.length);
    if (table.kind !== "none" && isBetter) chosen.set(table.kind, table);
  }
  const unused = tables
    .filter((table) => chosen.get(table.kind) !== table)
    .map((table) =>
      makeIssue({
        kind: "tableNotUsed",
        weight: "note",
        table: table.name,
        count: 1,
      }),
    );
  return { of: (kind) => chosen.get(kind), unused };
}

function used(tables: readonly RecognisedTable[], of: TableOf): readonly RecognisedTable[] {
  return tables.filter((table) => of(table.kind) === table);
}

function sourcesOf(of: TableOf): PlanData["sources"] {
  const sources: Partial<Record<PlanTable, string>> = {};
  for (const kind of planTables) {
    const address = of(kind)?.address;
    if (address !== undefined) sources[kind] = address;
  }
  return sources;
}

/** The items and everything that goes into them. */
function withComponents(items: ReadonlySet<string>, bom: readonly BomRecord[]): ReadonlySet<string> {
  const components = new Map<string, string[]>();
  for (const line of bom) components.set(line.parent, [...(components.get(line.parent) ?? []), line.component]);
  const found = new Set(items);
  const queue = [...items];
  for (let item = queue.pop(); item !== undefined; item = queue.pop()) {
    for (const component of components.get(item) ?? []) {
      if (found.has(component)) continue;
      found.add(component);
      queue.push(component);
    }
  }
  return found;
}

function leftOutLines(
  kind: "unknownComponents" | "resourceRatesMissing",
  table: RecognisedTable | undefined,
  keys: readonly string[],
): readonly Issue[] {
  if (!table || keys.length === 0) return [];
  return [
    makeIssue({ kind, weight: "note", table: table.name, count: keys.length, values: { example: keys[0] ?? "" } }),
  ];
}

function unknownResources(
  needed: readonly string[],
  known: readonly string[],
  table: RecognisedTable | undefined,
): readonly Issue[] {
  const missing = [...new Set(needed)].filter((resource) => !known.includes(resource));
  if (missing.length === 0) return [];
  return [
    makeIssue({
      kind: "unknownResources",
      weight: "warning",
      table: table?.name ?? "",
      count: missing.length,
      values: { example: missing[0] ?? "" },
    }),
  ];
}
