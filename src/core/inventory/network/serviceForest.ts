import type { NetworkArc } from "./SupplyNetwork";

/** The arcs of a network that make no circle (whatever their direction), as trees that are worked through from their leaves. */
export interface ServiceForest {
  /** All stages, each before the stage that it hangs from. */
  readonly leavesFirst: readonly number[];
  /** What each stage hangs from: a customer or a supplier of it, or nothing. */
  readonly hangsFrom: readonly ("customer" | "supplier" | null)[];
  /** The stages that hang from each stage as suppliers of it, and those that do as its customers. */
  readonly suppliers: readonly (readonly number[])[];
  readonly customers: readonly (readonly number[])[];
  /** The arcs that would close a circle. */
  readonly dropped: readonly NetworkArc[];
}

/** A spanning forest of the arcs; those that come first in the list are kept. Kruskal (1956). */
export function serviceForest(count: number, arcs: readonly NetworkArc[]): ServiceForest {
  const group = Array.from({ length: count }, (_, stage) => stage);
  const groupOf = (stage: number): number => {
    let at = stage;
    while (group[at] !== at) at = group[at] = group[group[at] ?? at] ?? at;
    return at;
  };
  const links = group.map((): { other: number; isCustomer: boolean }[] => []);
  const dropped: NetworkArc[] = [];
  for (const arc of arcs) {
    const [one, other] = [groupOf(arc.supplier), groupOf(arc.customer)];
    if (one === other) dropped.push(arc);
    else {
      group[one] = other;
      links[arc.supplier]?.push({ other: arc.customer, isCustomer: true });
      links[arc.customer]?.push({ other: arc.supplier, isCustomer: false });
    }
  }
  const hangsFrom = group.map((): "customer" | "supplier" | null => null);
  const suppliers = group.map((): number[] => []);
  const customers = group.map((): number[] => []);
  const rootsFirst: number[] = [];
  const isReached = group.map(() => false);
  for (let root = 0; root < count; root++) {
    if (isReached[root]) continue;
    isReached[root] = true;
    for (let taken = rootsFirst.push(root) - 1; taken < rootsFirst.length; taken++) {
      const stage = rootsFirst[taken] ?? 0;
      for (const { other, isCustomer } of links[stage] ?? []) {
        if (isReached[other]) continue;
        isReached[other] = true;
        hangsFrom[other] = isCustomer ? "supplier" : "customer";
        (isCustomer ? customers : suppliers)[stage]?.push(other);
        rootsFirst.push(other);
      }
    }
  }
  return { leavesFirst: rootsFirst.reverse(), hangsFrom, suppliers, customers, dropped };
}
