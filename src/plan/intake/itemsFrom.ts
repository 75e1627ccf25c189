import type { ItemRecord } from "../PlanData";
import { cellAddress } from "./cellAddress";
import { headingWords } from "./headingMatch";
import type { IntakeDecisions } from "./IntakeDecisions";
import type { Issue } from "./Issue";
import { makeIssue } from "./makeIssue";
import type { RecognisedTable } from "./RecognisedTable";
import { tableReader, type TableReader } from "./tableReader";

/** The rows of an item table; what it does not tell is null. The first row of an item counts. */
export function itemsFrom(
  table: RecognisedTable,
  code: (text: string) => string,
  decisions: IntakeDecisions,
): {
  readonly items: ReadonlyMap<string, ItemRecord>;
  readonly notForSale: ReadonlySet<string>;
  readonly issues: readonly Issue[];
} {
  const reader = tableReader(table, decisions);
  const items = new Map<string, ItemRecord>();
  const notForSale = new Set<string>();
  const repeated: number[] = [];
  const converted = new Set<string>();
  let conversions = 0;
  for (const row of reader.rows) {
    const text = reader.text(row, "sku");
    if (text === null) continue;
    const sku = code(text);
    if (items.has(sku)) {
      repeated.push(row);
      continue;
    }
    const { weightKg, unit } = weightOf(reader, row);
    if (unit !== null && weightKg !== null) {
      converted.add(unit);
      conversions++;
    }
    items.set(sku, { ...itemOf(reader, row, sku), weightKg });
    if (/^(0|n|no|false|nein)$/i.test(reader.text(row, "finished") ?? "")) notForSale.add(sku);
  }
  const issues: Issue[] = [];
  if (repeated.length > 0) {
    const positions = repeated
      .slice(0, 5)
      .map((row) => cellAddress(table.origin, row, reader.column("sku")?.index ?? 0));
    issues.push(
      makeIssue({ kind: "repeatedItems", weight: "warning", table: table.name, count: repeated.length, positions }),
    );
  }
  if (conversions > 0) {
    issues.push(
      makeIssue({
        kind: "weightUnits",
        weight: "note",
        table: table.name,
        count: conversions,
        values: { units: [...converted].sort().join(", ") },
      }),
    );
  }
  return { items, notForSale, issues };
}

function itemOf(reader: TableReader, row: number, sku: string): ItemRecord {
  const makeOrBuy = makeOrBuyOf(reader.text(row, "makeOrBuy"));
  const leadTimeDays = reader.number(row, "leadTimeDays");
  return {
    sku,
    description: reader.text(row, "description"),
    family: reader.text(row, "family"),
    makeOrBuy,
    unitCost: positive(reader.number(row, "unitCost")),
    price: positive(reader.number(row, "price")),
    openingStock: reader.number(row, "stock"),
    // "Days to manufacture" of a bought item is 0 and says nothing about its supplier.
    leadTimeDays: makeOrBuy === "buy" ? positive(leadTimeDays) : leadTimeDays,
    leadTimeSdDays: reader.number(row, "leadTimeSdDays"),
    minimumOrder: positive(reader.number(row, "minimumOrder")),
    orderMultiple: positive(reader.number(row, "orderMultiple")),
    orderCost: reader.number(row, "orderCost"),
    weightKg: null,
    unitsPerPallet: positive(reader.number(row, "unitsPerPallet")),
    shelfLifeDays: positive(reader.number(row, "shelfLifeDays")),
  };
}

/** A cost, price or lot of 0 means that nobody entered one. */
function positive(value: number | null): number | null {
  return value !== null && value > 0 ? value : null;
}

/** "make", "M", "in-house", SAP's E; "buy", "purchased", "external", SAP's F. */
function makeOrBuyOf(text: string | null): "make" | "buy" | null {
  if (text === null) return null;
  const word = headingWords(text);
  if (/^(m|make|made|manufactured?|in house|e|produce[d]?|1|true|yes|eigenfertigung)$/.test(word)) return "make";
  if (/^(b|buy|bought|purchased?|external|f|p|0|false|no|fremdbezug)$/.test(word)) return "buy";
  return null;
}

const kilogramsPerUnit: Readonly<Record<string, number>> = {
  kg: 1,
  kgs: 1,
  kilogram: 1,
  g: 0.001,
  gr: 0.001,
  gram: 0.001,
  grams: 0.001,
  // International pound and ounce (1959 agreement).
  lb: 0.45359237,
  lbs: 0.45359237,
  pound: 0.45359237,
  pounds: 0.45359237,
  oz: 0.028349523125,
  t: 1000,
};

/** `unit` is the one converted from; null for kilograms. A weight without a known unit is taken as kilograms. */
function weightOf(reader: TableReader, row: number): { weightKg: number | null; unit: string | null } {
  const weight = positive(reader.number(row, "weight"));
  if (weight === null) return { weightKg: null, unit: null };
  const heading = headingWords(reader.column("weight")?.header ?? "").split(" ");
  const named = headingWords(reader.text(row, "weightUnit") ?? "");
  const unit = named !== "" ? named : (heading.find((word) => word in kilogramsPerUnit) ?? "kg");
  const factor = kilogramsPerUnit[unit] ?? 1;
  return { weightKg: Number((weight * factor).toPrecision(6)), unit: factor === 1 ? null : unit };
}
