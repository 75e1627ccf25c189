import { absorbedCost } from "../../core/cost/absorption/absorbedCost";
import { call, eachRow, isOmitted, readPerItem, writeSeries } from "../support";
import { itemsOf } from "../support/itemsOf";

/**
 * Absorption of a fixed cost: the rate, what the actual volume absorbs, over- or under-absorption, and the cost of unused capacity.
 * @customfunction ABSORB
 * @param fixedCost Budgeted fixed cost of the period; one value, or one a cost centre, as all arguments.
 * @param normalVolume Units or hours that the rate is set for (normal, budgeted or practical capacity).
 * @param actualVolume Units or hours of the period.
 * @param [actualCost] Fixed cost as it came. If omitted, fixedCost.
 * @param [capacity] Units or hours that the cost provides, for unused capacity. If omitted, normalVolume.
 * @returns A row a cost centre: rate, absorbed cost, over-absorbed (below 0: under-absorbed), of which spending (budget less actual cost) and volume (absorbed less budget), cost of unused capacity.
 * @example =AOP.ABSORB(450000, 30000, 28500, 441000) -> {15,427500,-13500,9000,-22500,22500}
 * @example =AOP.ABSORB({480000;1000}, {12000;100}, {10500;120}) -> {40,420000,-60000,0,-60000,60000;10,1200,200,0,200,0}
 * @example =AOP.ABSORB(450000, 0, 28500) -> #DIV/0!
 * @source Horngren, Datar & Rajan (2015), Cost Accounting, chapters 4, 8 and 9; IAS 2, paragraph 13; unused capacity: Kaplan & Cooper (1998), Cost and Effect.
 */
export function absorb(
  fixedCost: any[][],
  normalVolume: any[][],
  actualVolume: any[][],
  actualCost?: any[][],
  capacity?: any[][],
): any[][] {
  return call(() => {
    const { count, direction } = itemsOf(fixedCost, normalVolume, actualVolume, actualCost, capacity);
    const amounts = (raw: unknown, name: string): number[] => readPerItem(raw, name, count, { minimum: 0 });
    const budgets = amounts(fixedCost, "fixedCost");
    const normal = amounts(normalVolume, "normalVolume");
    const actual = amounts(actualVolume, "actualVolume");
    const costs = isOmitted(actualCost) ? budgets : amounts(actualCost, "actualCost");
    const capacities = isOmitted(capacity) ? normal : amounts(capacity, "capacity");
    const rows = eachRow(count, 6, (centre) => {
      const { rate, absorbed, difference, spending, volume, unused } = absorbedCost({
        budget: budgets[centre] ?? 0,
        normalVolume: normal[centre] ?? 0,
        actualVolume: actual[centre] ?? 0,
        actualCost: costs[centre] ?? 0,
        capacity: capacities[centre] ?? 0,
      });
      return [rate, absorbed, difference, spending, volume, unused];
    });
    return writeSeries(rows, direction === "row" && count > 1 ? "column" : "row");
  });
}
