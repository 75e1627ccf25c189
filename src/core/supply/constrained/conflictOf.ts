import type { SupplyInput } from "./SupplyInput";
import type { SupplyModel } from "./supplyModel";
import type { SupplyConflict } from "./SupplyReasons";

/** Rows and columns of a conflict in the planner's terms: one entry for each item's or resource's demands or limits of a kind. */
export function conflictOf(
  input: SupplyInput,
  parts: SupplyModel,
  found: { readonly rows: readonly number[]; readonly columns: readonly number[] },
): SupplyConflict[] {
  const [rows, columns] = [new Set(found.rows), new Set(found.columns)];
  const has = (column: number | null | undefined): boolean => typeof column === "number" && columns.has(column);
  const which = (isIn: (period: number) => boolean): number[] =>
    input.periods.map((_, period) => period).filter((period) => isIn(period));
  const conflicts: SupplyConflict[] = [];
  const add = (
    kind: SupplyConflict["kind"],
    name: string,
    periods: readonly number[],
    value: (period: number) => number,
  ): void => {
    if (periods.length === 0) return;
    const quantities = periods.map(value);
    const quantity =
      kind === "minimumStock" ? Math.max(...quantities) : quantities.reduce((sum, each) => sum + each, 0);
    conflicts.push({ kind, name, periods, quantity });
  };
  input.items.forEach((item, index) => {
    const own = parts.items[index] ?? [];
    // A period that asks for nothing only hands on what others ask for.
    const asks = (period: number): boolean => (item.demand[period] ?? 0) > 0 || (period === 0 && item.openingStock < 0);
    const ofDemand = which((period) => asks(period) && rows.has(parts.balance[index]?.[period] ?? -1));
    add("demand", item.name, ofDemand, (period) => item.demand[period] ?? 0);
    const ofStock = which((period) => has(own[period]?.stock) && (item.minimumStock[period] ?? 0) > 0);
    add("minimumStock", item.name, ofStock, (period) => item.minimumStock[period] ?? 0);
    const ofSubcontract = which((period) => has(own[period]?.subcontract));
    add("subcontract", item.name, ofSubcontract, (period) => item.subcontract?.limit[period] ?? 0);
    item.ways.forEach((way, position) => {
      const ofWay = which((period) => has(own[period]?.ways[position]) && way.limit !== null);
      add("wayLimit", item.name, ofWay, (period) => way.limit?.[period] ?? 0);
    });
  });
  input.resources.forEach((resource, index) => {
    const ofHours = which((period) => rows.has(parts.hours[index]?.[period] ?? -1));
    add(
      "hours",
      resource.name,
      ofHours,
      (period) => (resource.hours[period] ?? 0) + (resource.overtimeHours[period] ?? 0),
    );
  });
  return conflicts;
}
