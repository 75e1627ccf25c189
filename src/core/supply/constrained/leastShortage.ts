import { solveSupply } from "./solveSupply";
import type { SupplyInput, SupplyItem } from "./SupplyInput";
import type { Shortage } from "./SupplyReasons";

/** How much dearer than its hours a unit is that hours do not bring: hours are the last thing to lack. */
const preferHours = 1000;

/**
 * The fewest hours that must be added to meet all demand, by resource and period, all other ways used to the full; and the units, or units of
 * minimum stock, that no hours bring. Hours are added late, where the demand is, not spread over the periods before.
 */
export function leastShortage(input: SupplyInput): Shortage[] {
  const inHours = input.items.map(hoursOfUnit);
  const relaxed: SupplyInput = {
    periods: input.periods,
    // What there is costs nothing here, an hour more costs 1.
    resources: input.resources.map((resource) => ({
      ...resource,
      hours: resource.hours.map((hours, period) => hours + (resource.overtimeHours[period] ?? 0)),
      hourCost: 0,
      overtimeHours: resource.hours.map(() => Infinity),
      overtimeCost: 1,
    })),
    items: input.items.map((item, index): SupplyItem => {
      const own = inHours[index] ?? 1;
      return {
        ...item,
        holdingCost: 1e-4 * own,
        backlogCost: item.backlogCost === null ? null : 1e-4 * own,
        lostSaleCost: preferHours * own,
        minimumStockCost: item.minimumStockCost === null ? preferHours * own : 0,
        ways: item.ways.map((way) => ({ ...way, cost: 0 })),
        subcontract: item.subcontract && { ...item.subcontract, cost: 0 },
      };
    }),
  };
  const plan = solveSupply(relaxed);
  if (!plan) return [];
  const shortages: Shortage[] = [];
  const add = (kind: Shortage["kind"], name: string, values: readonly number[]): void =>
    values.forEach((quantity, period) => {
      if (quantity > 0) shortages.push({ kind, name, period, quantity });
    });
  input.resources.forEach(({ name }, resource) => add("hours", name, plan.resources[resource]?.overtime ?? []));
  input.items.forEach(({ name, minimumStockCost }, item) => {
    add("units", name, plan.items[item]?.lost ?? []);
    if (minimumStockCost === null) add("minimumStock", name, plan.items[item]?.missingStock ?? []);
  });
  return shortages;
}

/** The hours that a unit takes by its regular way, over all resources; 1 where it takes none. */
function hoursOfUnit({ ways }: SupplyItem): number {
  return ways[0]?.usage.reduce((sum, { hoursPerUnit }) => sum + hoursPerUnit, 0) || 1;
}
