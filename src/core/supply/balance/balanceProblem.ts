import { comparableKey } from "../../comparableKey";
import type { SupplyInput, SupplyItem, SupplyResource, SupplyWay } from "../constrained/SupplyInput";
import type { BalanceInput, BalanceItem, BalanceResource } from "./BalanceInput";
import { hoursPerUnit } from "./hoursPerUnit";
import { takenHours } from "./takenHours";

/** The hours that the free items may share, and what they cost. */
export interface BalanceLimits {
  readonly overtime: boolean;
  /** As many regular hours as are wanted. */
  readonly unlimited: boolean;
}

/**
 * The plan's free items as a constrained supply problem. What the load has beyond the free items' hours a unit, the other items and set-ups by the
 * period, is taken off the hours there are, first off the regular ones.
 */
export function balanceProblem(input: BalanceInput, { overtime, unlimited }: BalanceLimits): SupplyInput {
  const free = input.items.filter(({ isFree }) => isFree);
  const hours = hoursPerUnit(input.routings, input.bom);
  const usageOf = (item: BalanceItem): SupplyWay["usage"] =>
    input.resources.flatMap(({ name }, resource) => {
      const value = hours.get(comparableKey(item.name))?.get(comparableKey(name)) ?? 0;
      return value > 0 ? [{ resource, hoursPerUnit: value }] : [];
    });
  const ways = free.map((item) => ({ item, usage: usageOf(item) }));
  const taken = takenHours(
    input,
    ways.map(({ usage }) => usage),
  );
  return {
    periods: input.periods,
    items: ways.map(({ item, usage }) => supplyItem(item, usage, input.resources)),
    resources: input.resources.map((each, resource): SupplyResource => {
      const left = each.capacity.map((capacity, period) => capacity - (taken[resource]?.[period] ?? 0));
      return {
        name: each.name,
        hours: left.map((value) => (unlimited ? Infinity : Math.max(0, value))),
        hourCost: each.rate,
        overtimeHours: left.map((value, period) =>
          overtime ? Math.max(0, each.overtimeShare * (each.capacity[period] ?? 0) + Math.min(0, value)) : 0,
        ),
        overtimeCost: overtime ? each.rate * (1 + each.overtimePremium) : null,
      };
    }),
  };
}

function supplyItem(item: BalanceItem, usage: SupplyWay["usage"], resources: readonly BalanceResource[]): SupplyItem {
  const conversion = usage.reduce(
    (sum, { resource, hoursPerUnit: run }) => sum + run * (resources[resource]?.rate ?? 0),
    0,
  );
  return {
    name: item.name,
    demand: item.demand.map((units) => Math.max(0, units)),
    openingStock: item.openingStock,
    minimumStock: item.demand.map(() => item.safetyStock),
    minimumStockCost: item.missingStockCost,
    holdingCost: item.holdingCost,
    backlogCost: item.backlogCost,
    lostSaleCost: item.lostSaleCost,
    // The unit cost has the hours in it; they are counted where they are worked.
    ways: [{ name: "", cost: Math.max(0, item.unitCost - conversion), usage, limit: null }],
    subcontract: null,
  };
}
