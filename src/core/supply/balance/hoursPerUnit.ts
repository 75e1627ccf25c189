import { comparableKey } from "../../comparableKey";
import type { RoutingStep } from "../../production/RoutingStep";
import { billOfMaterials } from "../billOfMaterials";
import type { BomLine } from "../BomLine";

/**
 * Hours of each resource (comparable key) for one unit of an item (comparable key), those of its components through all levels included. A
 * set-up counts by its share of a batch; a set-up a period, whatever is made, is no hour a unit. Errors: a loop in the bill.
 */
export function hoursPerUnit(
  routings: readonly RoutingStep[],
  bom: readonly BomLine[],
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const hours = new Map<string, Map<string, number>>();
  const add = (item: string, resource: string, value: number): void => {
    const own = hours.get(item) ?? new Map<string, number>();
    hours.set(item, own.set(resource, (own.get(resource) ?? 0) + value));
  };
  for (const { item, resource, hoursPerUnit: run, setupHours, batchSize } of routings)
    add(comparableKey(item), comparableKey(resource), run + (batchSize > 0 ? setupHours / batchSize : 0));
  const bill = billOfMaterials(bom);
  // Components before their parents, so that each is complete when it is taken up.
  for (const item of [...bill.order].reverse())
    for (const { componentNumber, quantity, scrap } of bill.lines[item] ?? []) {
      const component = hours.get(comparableKey(bill.items[componentNumber] ?? ""));
      component?.forEach((value, resource) =>
        add(comparableKey(bill.items[item] ?? ""), resource, (value * quantity) / (1 - scrap)),
      );
    }
  return hours;
}
