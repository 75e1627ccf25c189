import type { AwardInput } from "./AwardInput";

/** Loads that can stand in for each other: of the same lane, days and weights. */
export interface LoadPool {
  /** Numbers of the rates, the cheapest load first. */
  readonly rates: readonly number[];
  /** Most weight of one load, and how much of it is planned: less where what was planned would not pack into whole loads. */
  readonly most: number;
  readonly planned: number;
}

/**
 * Loads by what they can carry, so that a plan decides how many run and not which of two equal ones. Of a pool only as many are kept
 * as could be of use: two loads that run together carry more than one alone could, or they would be one. Rates that are `apart` are pools of their own.
 */
export function loadPools({ rates, carriers, shipments }: AwardInput, apart: ReadonlySet<number>): LoadPool[] {
  const limited = new Set(carriers.map(({ carrier }) => carrier));
  const isTimed = shipments.some(({ mostDays }) => mostDays !== null);
  const groups = new Map<string, number[]>();
  rates.forEach((rate, index) => {
    if (rate.charge !== "load") return;
    const own = limited.has(rate.carrier) ? rate.carrier : "";
    const single = rate.capacity === null && !apart.has(index) ? "" : index;
    const id = [rate.origin, rate.destination, isTimed ? rate.days : "", rate.from, rate.to, own, single].join("\n");
    groups.set(id, [...(groups.get(id) ?? []), index]);
  });
  return [...groups.values()].map((group): LoadPool => {
    const first = rates[group[0] ?? 0];
    const to = first?.to ?? Infinity;
    const weight = shipments
      .filter((each) => each.destination === first?.destination && each.weight <= to)
      .reduce((sum, each) => sum + each.weight, 0);
    const most = Math.min(to, weight || 1);
    const cheapestFirst = [...group].sort((a, b) => (rates[a]?.rate ?? 0) - (rates[b]?.rate ?? 0) || a - b);
    return { rates: cheapestFirst.slice(0, Math.ceil((2 * weight) / most) + 1), most, planned: most };
  });
}
