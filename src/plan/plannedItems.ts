import { defaults } from "./defaults";
import type { ItemRecord, PlanData } from "./PlanData";
import type { PlannedItem } from "./PlannedItem";
import { usedComponents } from "./usedComponents";

export interface PlannedItems {
  readonly items: readonly PlannedItem[];
  readonly parts: readonly PlannedItem[];
  /** Field -> number of items for which it is an assumption. */
  readonly assumed: ReadonlyMap<AssumedField, number>;
  /** Items of the item table that neither sold nor go into one that did. */
  readonly leftOut: number;
}

export type AssumedField =
  | "price"
  | "unitCost"
  | "makeOrBuy"
  | "openingStock"
  | "leadTimeDays"
  | "leadTimeSdDays"
  | "orderCost"
  | "weightKg"
  | "unitsPerPallet";

interface Sales {
  units: number;
  revenue: number;
  unitsWithRevenue: number;
}

/** The plan's items: those that sold, by revenue, and the components they are made of; gaps filled from `defaults`. */
export function plannedItems(data: PlanData, historyDays: number): PlannedItems {
  const sales = salesByItem(data);
  const records = new Map(data.items.map((item) => [item.sku, item]));
  const components = new Set(data.bom.map((line) => line.component));
  const made = new Set([...data.bom.map((line) => line.parent), ...data.routings.map((line) => line.sku)]);
  const assumed = new Map<AssumedField, number>();
  const suppliers = new Map(data.suppliers.toReversed().map((supplier) => [supplier.sku, supplier]));

  const plan = (sku: string, record: ItemRecord | undefined): PlannedItem => {
    const sold = sales.get(sku) ?? { units: 0, revenue: 0, unitsWithRevenue: 0 };
    const supplier = suppliers.get(sku);
    const assume = <T>(field: AssumedField, value: T): T => {
      assumed.set(field, (assumed.get(field) ?? 0) + 1);
      return value;
    };
    const priceSeen = record?.price || (sold.unitsWithRevenue > 0 ? sold.revenue / sold.unitsWithRevenue : null);
    const costSeen = record?.unitCost || supplier?.price || null;
    const unitCost = costSeen ?? assume("unitCost", rounded((priceSeen ?? 1) * defaults.costShareOfPrice));
    const isComponent = !sales.has(sku);
    const price =
      priceSeen !== null
        ? rounded(priceSeen)
        : isComponent
          ? 0
          : assume("price", rounded(unitCost / defaults.costShareOfPrice));
    const makeOrBuy = record?.makeOrBuy ?? assume("makeOrBuy", made.has(sku) ? "make" : "buy");
    const leadTimeDays =
      supplier?.leadTimeDays ??
      record?.leadTimeDays ??
      assume("leadTimeDays", makeOrBuy === "make" ? defaults.leadTimeDaysMade : defaults.leadTimeDaysBought);
    const weeklyDemand = (Math.max(0, sold.units) / Math.max(1, historyDays)) * 7;
    return {
      sku,
      description: record?.description ?? "",
      family: record?.family ?? "",
      makeOrBuy,
      unitCost,
      price,
      openingStock:
        record?.openingStock ??
        (isComponent ? 0 : assume("openingStock", Math.round(weeklyDemand * defaults.openingCoverWeeks))),
      leadTimeDays,
      leadTimeSdDays:
        record?.leadTimeSdDays ?? assume("leadTimeSdDays", rounded(leadTimeDays * defaults.leadTimeVariation)),
      minimumOrder: supplier?.minimumOrder ?? record?.minimumOrder ?? defaults.minimumOrder,
      orderMultiple: supplier?.orderMultiple ?? record?.orderMultiple ?? defaults.orderMultiple,
      orderCost: record?.orderCost ?? assume("orderCost", defaults.orderCost),
      weightKg: record?.weightKg ?? assume("weightKg", defaults.weightKg),
      unitsPerPallet: record?.unitsPerPallet ?? assume("unitsPerPallet", defaults.unitsPerPallet),
      shelfLifeDays: record?.shelfLifeDays ?? null,
      supplier: supplier?.supplier ?? "",
    };
  };

  const revenue = (item: PlannedItem) => (sales.get(item.sku)?.units ?? 0) * item.price;
  const items = [...sales.keys()].map((sku) => plan(sku, records.get(sku)));
  return {
    items: items.toSorted((one, other) => revenue(other) - revenue(one) || (one.sku < other.sku ? -1 : 1)),
    // What is on hand of an item that is also sold covers its sales: the component's row does not count it again.
    parts: usedComponents(data, items).map((sku) => {
      const part = plan(sku, records.get(sku));
      return sales.has(sku) ? { ...part, openingStock: 0 } : part;
    }),
    assumed,
    leftOut: data.items.filter((item) => !sales.has(item.sku) && !components.has(item.sku)).length,
  };
}

function salesByItem(data: PlanData): Map<string, Sales> {
  const sales = new Map<string, Sales>();
  for (const line of data.history) {
    const sum = sales.get(line.sku) ?? { units: 0, revenue: 0, unitsWithRevenue: 0 };
    sum.units += line.units;
    if (line.revenue !== null) {
      sum.revenue += line.revenue;
      sum.unitsWithRevenue += line.units;
    }
    sales.set(line.sku, sum);
  }
  return sales;
}

function rounded(value: number): number {
  return Math.round(value * 10000) / 10000;
}
