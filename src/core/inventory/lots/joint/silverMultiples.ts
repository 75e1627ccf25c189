import type { JointItem } from "./JointItem";

/**
 * Multiples by Silver's heuristic: the item of the smallest k / (h D) is in every order, the others in every m-th with m =
 * sqrt(k / (h D) x h1 D1 / (K + k1)), rounded, at least 1. Silver (1976); Silver, Pyke & Thomas (2017), section 10.3.1.
 */
export function silverMultiples(items: readonly JointItem[], majorCost: number): number[] {
  const ratios = items.map(({ demand, orderCost, holdingCost }) => orderCost / (holdingCost * demand));
  const first = items.reduce(
    (best, { demand }, item) => (demand > 0 && (best < 0 || (ratios[item] ?? 0) < (ratios[best] ?? 0)) ? item : best),
    -1,
  );
  const leader = items[first];
  if (!leader) return items.map(() => 1);
  const factor = (leader.holdingCost * leader.demand) / (majorCost + leader.orderCost);
  return items.map(({ demand }, item) => {
    if (demand === 0 || item === first || factor === Infinity) return 1;
    return Math.max(1, Math.round(Math.sqrt((ratios[item] ?? 0) * factor)));
  });
}
