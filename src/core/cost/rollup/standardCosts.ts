import { comparableKey } from "../../comparableKey";
import { DomainError } from "../../DomainError";
import type { CostSheet, ItemCost } from "./CostSheet";
import { costElements } from "./costElements";
import { ownCharges } from "./ownCharges";
import type { RollupInput } from "./RollupInput";

/**
 * Standard cost of every item by element, from the lowest level up: components x quantity / (1 - scrap), operations, overhead and outside
 * charges, all over the item's good share, since what is spoilt at the end has cost as much. A made item's cost is calculated: a cost
 * given for it counts only under the name of an element. An item without a cost, and every item above it, has the reason instead.
 * Horngren, Datar & Rajan (2015), chapters 4, 7 and 18; levels: Orlicky (1975), chapter 4.
 */
export function standardCosts(input: RollupInput): CostSheet {
  const { bill } = input;
  const elements = costElements(input);
  const operations = grouped(input.operations);
  const given = grouped(input.componentCosts);
  const overheads = new Map(input.overheads.map((overhead) => [comparableKey(overhead.item), overhead]));
  const rates = new Map(input.rates.map((rate) => [comparableKey(rate.workCentre), rate]));
  const rateOf = (workCentre: string) => rates.get(comparableKey(workCentre));
  const placeOf = new Map(bill.numberOf);
  const items = [...bill.items];
  for (const { item } of [...input.operations, ...input.componentCosts])
    if (!placeOf.has(comparableKey(item))) placeOf.set(comparableKey(item), items.push(item) - 1);
  const costs: (ItemCost | DomainError)[] = new Array<DomainError>(items.length);

  const costOf = (place: number): ItemCost => {
    const item = items[place] ?? "";
    const key = comparableKey(item);
    const lines = (bill.lines[place] ?? []).filter(input.counts);
    const isMade = lines.length > 0 || operations.has(key);
    const prices = given.get(key) ?? [];
    if (!isMade && prices.length === 0) throw new DomainError("invalid", "cost.rollup.noCost", { item });
    const below = elements.names.map(() => 0);
    let purchased = 0;
    for (const { componentNumber, quantity, scrap } of lines) {
      const component = costs[componentNumber] as ItemCost | DomainError;
      if (component instanceof DomainError) throw component;
      const units = quantity / (1 - scrap);
      component.elements.forEach((money, element) => (below[element] = (below[element] ?? 0) + units * money));
      if (!component.isMade) purchased += units * total(component.elements);
    }
    const overhead = overheads.get(key) ?? (isMade ? overheads.get("*") : undefined);
    const own = ownCharges({ item, operations: operations.get(key) ?? [], rateOf, overhead, purchased }, elements);
    const added = [...own.elements];
    for (const { cost, element } of prices) {
      if (isMade && element === "") continue;
      const at = elements.place(element, "material");
      added[at] = (added[at] ?? 0) + cost;
    }
    const good = input.yields.get(key) ?? 1;
    return {
      item,
      isMade,
      elements: added.map((money, element) => (money + (below[element] ?? 0) * own.startedPerUnit) / good),
      added: added.map((money) => money / good),
    };
  };
  const others = items.map((_, place) => place).slice(bill.items.length);
  for (const place of [...[...bill.order].reverse(), ...others]) {
    try {
      costs[place] = costOf(place);
    } catch (thrown) {
      if (!(thrown instanceof DomainError)) throw thrown;
      costs[place] = thrown;
    }
  }
  const inOrder = [...bill.order, ...others];
  return {
    elements: elements.names,
    costs: inOrder.map((place) => costs[place] as ItemCost | DomainError),
    items: inOrder.map((place) => items[place] ?? ""),
  };
}

const total = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + amount, 0);

function grouped<Row extends { readonly item: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(comparableKey(row.item));
    if (group) group.push(row);
    else groups.set(comparableKey(row.item), [row]);
  }
  return groups;
}
