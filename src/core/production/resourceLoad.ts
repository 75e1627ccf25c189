import { comparableKey } from "../comparableKey";
import type { RoutingStep } from "./RoutingStep";
import { setupCount, type SetupRule } from "./setupCount";

/** A plan and the routings that turn it into hours. */
export interface LoadInput {
  /** Keys of the plan's rows; a key may come twice. */
  readonly items: readonly string[];
  /** Units of each item, by period. */
  readonly plan: readonly (readonly number[])[];
  readonly steps: readonly RoutingStep[];
  readonly setupRule: SetupRule;
}

/**
 * Hours by resource (comparable key, in order of first appearance in the routing) and period: units x hours a unit +
 * set-ups x set-up hours, `offset` periods earlier; hours that would fall before the first period stand in it. Without
 * offsets this is the bill of capacity, with them the resource profile. Vollmann et al. (2005), chapter 10.
 */
export function resourceLoad({ items, plan, steps, setupRule }: LoadInput): Map<string, number[]> {
  const periods = plan[0]?.length ?? 0;
  const rowsOf = new Map<string, number[]>();
  items.forEach((item, row) => {
    const key = comparableKey(item);
    rowsOf.set(key, [...(rowsOf.get(key) ?? []), row]);
  });
  const loads = new Map<string, number[]>();
  for (const step of steps) {
    const resource = comparableKey(step.resource);
    const load = loads.get(resource) ?? new Array<number>(periods).fill(0);
    loads.set(resource, load);
    for (const row of rowsOf.get(comparableKey(step.item)) ?? []) {
      plan[row]?.forEach((units, period) => {
        const hours = units * step.hoursPerUnit + setupCount(units, step.batchSize, setupRule) * step.setupHours;
        const at = Math.max(0, period - step.offset);
        load[at] = (load[at] ?? 0) + hours;
      });
    }
  }
  return loads;
}
