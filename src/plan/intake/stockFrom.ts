import { channelSites, oneSite } from "../channelSites";
import type { StockRecord } from "../PlanData";
import { codeBook } from "./codeBook";
import type { IntakeDecisions } from "./IntakeDecisions";
import type { Issue } from "./Issue";
import { makeIssue } from "./makeIssue";
import type { RecognisedTable } from "./RecognisedTable";
import { tableReader } from "./tableReader";

/**
 * Stock by item and location, the rows of one place added up. Where the plan has several channels (so that it may have several sites), the
 * issues say what becomes of the locations: one that bears a channel's name is a site, the stock of the others is spread.
 */
export function stockFrom(
  table: RecognisedTable,
  code: (text: string) => string,
  decisions: IntakeDecisions,
  regions: readonly string[],
): { readonly stock: readonly StockRecord[]; readonly issues: readonly Issue[] } {
  const reader = tableReader(table, decisions);
  const place = codeBook();
  const sums = new Map<string, { sku: string; location: string | null; units: number }>();
  let unplaced = 0;
  for (const row of reader.rows) {
    const text = reader.text(row, "sku");
    const units = reader.number(row, "stock");
    if (text === null || units === null) continue;
    const named = reader.text(row, "location");
    const [sku, location] = [code(text), named === null ? null : place(named)];
    if (location === null) unplaced++;
    const key = JSON.stringify([sku, location]);
    const sum = sums.get(key);
    if (sum) sum.units += units;
    else sums.set(key, { sku, location, units });
  }
  const stock = [...sums.values()];
  return { stock, issues: regions.length > 1 ? placeIssues(table.name, stock, unplaced, regions) : [] };
}

function placeIssues(
  table: string,
  stock: readonly StockRecord[],
  unplaced: number,
  regions: readonly string[],
): readonly Issue[] {
  const sites = new Set(channelSites(regions, stock).map((site) => site.toUpperCase()));
  const locations = [...new Set(stock.flatMap(({ location }) => (location === null ? [] : [location])))];
  const isSite = (location: string) => sites.has(location.toUpperCase());
  const note = (kind: Issue["kind"], count: number, example = ""): readonly Issue[] =>
    count === 0 ? [] : [makeIssue({ kind, weight: "note", table, count, values: { example, site: oneSite } })];
  const [kept, others] = [locations.filter(isSite), locations.filter((location) => !isSite(location))];
  return [
    ...note("stockAtSites", kept.length, kept[0]),
    ...note("stockElsewhere", others.length, others[0]),
    ...note("stockWithoutPlace", unplaced),
  ];
}
