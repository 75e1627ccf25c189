import type { BomRecord, ResourceRecord, RoutingRecord, SupplierRecord } from "../PlanData";
import type { RecognisedTable } from "./RecognisedTable";
import { tableReader } from "./tableReader";
import type { IntakeDecisions } from "./IntakeDecisions";

type Code = (text: string) => string;

/** The lines of a bill of materials; scrap in percent or as a share. */
export function bomFrom(table: RecognisedTable, code: Code, decisions: IntakeDecisions): readonly BomRecord[] {
  const reader = tableReader(table, decisions);
  return reader.rows.flatMap((row) => {
    const [parent, component] = [reader.text(row, "parent"), reader.text(row, "component")];
    const quantityPer = reader.number(row, "quantityPer");
    if (parent === null || component === null || quantityPer === null || quantityPer <= 0) return [];
    return [
      { parent: code(parent), component: code(component), quantityPer, scrap: share(reader.number(row, "scrap")) ?? 0 },
    ];
  });
}

export function routingsFrom(table: RecognisedTable, code: Code, decisions: IntakeDecisions): readonly RoutingRecord[] {
  const reader = tableReader(table, decisions);
  return reader.rows.flatMap((row) => {
    const [sku, resource] = [reader.text(row, "sku"), reader.text(row, "resource")];
    const hoursPerUnit = reader.number(row, "hoursPerUnit");
    if (sku === null || resource === null || hoursPerUnit === null) return [];
    const batchSize = reader.number(row, "batchSize");
    return [
      {
        sku: code(sku),
        resource,
        hoursPerUnit,
        setupHours: reader.number(row, "setupHours") ?? 0,
        batchSize: batchSize !== null && batchSize > 0 ? batchSize : null,
      },
    ];
  });
}

/** Resources without hours are places, not capacity: they come back as `places`. */
export function resourcesFrom(
  table: RecognisedTable,
  decisions: IntakeDecisions,
): { readonly resources: readonly ResourceRecord[]; readonly places: readonly string[] } {
  const reader = tableReader(table, decisions);
  const resources = new Map<string, ResourceRecord>();
  const places: string[] = [];
  for (const row of reader.rows) {
    const resource = reader.text(row, "resource");
    if (resource === null || resources.has(resource)) continue;
    const hoursPerWeek = reader.number(row, "hoursPerWeek") ?? 0;
    if (hoursPerWeek <= 0) {
      places.push(resource);
      continue;
    }
    const efficiency = share(reader.number(row, "efficiency")) ?? 1;
    resources.set(resource, {
      resource,
      hoursPerWeek,
      efficiency,
      ratePerHour: reader.number(row, "ratePerHour") ?? 0,
      overtimeShare: share(reader.number(row, "overtimeShare")),
      overtimePremium: share(reader.number(row, "overtimePremium")),
      people: reader.number(row, "people"),
      heads: reader.number(row, "heads"),
    });
  }
  return { resources: [...resources.values()], places };
}

/** Suppliers of each item, the cheapest first: the plan buys from the first. */
export function suppliersFrom(
  table: RecognisedTable,
  code: Code,
  decisions: IntakeDecisions,
): readonly SupplierRecord[] {
  const reader = tableReader(table, decisions);
  const records = reader.rows.flatMap((row): SupplierRecord[] => {
    const [sku, supplier] = [reader.text(row, "sku"), reader.text(row, "supplier")];
    const price = reader.number(row, "price");
    if (sku === null || supplier === null || price === null) return [];
    return [
      {
        sku: code(sku),
        supplier,
        price,
        leadTimeDays: reader.number(row, "leadTimeDays"),
        minimumOrder: reader.number(row, "minimumOrder"),
        orderMultiple: reader.number(row, "orderMultiple"),
      },
    ];
  });
  const place = new Map<string, number>();
  for (const record of records) if (!place.has(record.sku)) place.set(record.sku, place.size);
  return records.sort((a, b) => (place.get(a.sku) ?? 0) - (place.get(b.sku) ?? 0) || a.price - b.price);
}

/** 85 and 0.85 are both 85 %; a share above 1.5 can only be meant in percent. */
export function share(value: number | null): number | null {
  if (value === null) return null;
  return value > 1.5 ? value / 100 : value;
}
