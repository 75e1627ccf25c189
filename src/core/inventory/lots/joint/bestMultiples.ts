import type { JointItem } from "./JointItem";

/** The best multiple of each item at a base cycle T: the smallest m with m (m + 1) >= 2 k / (h D T^2). Items without demand have 1. */
export function bestMultiples(items: readonly JointItem[], cycle: number): number[] {
  return items.map(({ demand, orderCost, holdingCost }) => {
    if (demand === 0 || orderCost === 0) return 1;
    const ratio = (2 * orderCost) / (holdingCost * demand * cycle ** 2);
    return Math.max(1, Math.ceil((Math.sqrt(1 + 4 * ratio) - 1) / 2 - rounding));
  });
}

/** Keeps an exact tie at the smaller multiple. */
const rounding = 1e-9;
