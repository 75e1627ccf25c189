import { comparableKey } from "../../comparableKey";
import { DomainError } from "../../DomainError";
import type { JobShop, ShopOperation } from "../../production/jobShop/JobShop";
import { setupCount } from "../../production/setupCount";
import { billOfMaterials } from "../billOfMaterials";
import { explodePlan } from "../explodePlan";
import type { BalanceInput } from "./BalanceInput";

/** The work of one period of a plan as a job shop: a job an item, its operations in the order of the routing. */
export interface PeriodShop {
  readonly shop: JobShop;
  /** Item of each job, with the units to make. */
  readonly jobs: readonly { readonly item: string; readonly units: number }[];
}

/**
 * What the plan makes in a period, its components included, as jobs; times are shares of the period: hours / the hours that the resource has in
 * it, so that a resource of several machines works on one job at a time with all of them. An item goes through its resources in the order of
 * the routing table; components are taken to be there. Errors: "infeasible" where a resource with work has no hours.
 */
export function periodShop(input: BalanceInput, period: number): PeriodShop {
  const numbers = new Map(input.resources.map(({ name }, index) => [comparableKey(name), index]));
  const jobs: { item: string; units: number }[] = [];
  const operations: ShopOperation[][] = [];
  for (const [item, units] of unitsToMake(input, period)) {
    const own = input.routings.flatMap((step): ShopOperation[] => {
      const machine = numbers.get(comparableKey(step.resource));
      if (comparableKey(step.item) !== comparableKey(item) || machine === undefined) return [];
      const hours = units * step.hoursPerUnit + setupCount(units, step.batchSize, "whole") * step.setupHours;
      const capacity = input.resources[machine]?.capacity[period] ?? 0;
      if (hours > 0 && capacity <= 0)
        throw new DomainError("infeasible", "supply.balance.noHours", {
          resource: step.resource,
          period: input.periods[period] ?? "",
        });
      return hours > 0 ? [{ machine, time: hours / capacity }] : [];
    });
    if (own.length === 0) continue;
    jobs.push({ item, units });
    operations.push(own);
  }
  return { shop: { jobs: operations, machines: input.resources.length }, jobs };
}

/** Units by item, those that the plan makes and what goes into them. */
function unitsToMake({ items, bom }: BalanceInput, period: number): ReadonlyMap<string, number> {
  const units = new Map<string, number>();
  const plan = items.map(({ planned }) => [Math.max(0, planned[period] ?? 0)]);
  items.forEach(({ name }, row) => units.set(name, plan[row]?.[0] ?? 0));
  const bill = billOfMaterials(bom);
  const exploded = explodePlan({
    bill,
    items: items.map(({ name }) => name),
    plan,
    leadTimes: new Map(),
    yields: new Map(),
    stock: null,
    periodStarts: null,
  });
  const spelt = new Map(items.map(({ name }) => [comparableKey(name), name]));
  bill.items.forEach((item, number) => {
    const name = spelt.get(comparableKey(item)) ?? item;
    const more = exploded[number]?.gross[0] ?? 0;
    if (more > 0) units.set(name, (units.get(name) ?? 0) + more);
  });
  return new Map([...units].filter(([, value]) => value > 0));
}
