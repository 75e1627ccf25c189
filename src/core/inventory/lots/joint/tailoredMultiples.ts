import type { JointItem } from "./JointItem";

/**
 * Multiples by tailored aggregation: the item that alone, with the shared cost, would be ordered most often is in every
 * order; the others, by the frequency of their own cost alone, in every m-th, rounded up. Chopra & Meindl (2016), Supply Chain Management, chapter 11.
 */
export function tailoredMultiples(items: readonly JointItem[], majorCost: number): number[] {
  const frequency = ({ demand, holdingCost }: JointItem, cost: number): number =>
    demand === 0 ? 0 : Math.sqrt((holdingCost * demand) / (2 * cost));
  const most = items.reduce((highest, item) => Math.max(highest, frequency(item, majorCost + item.orderCost)), 0);
  return items.map((item) => {
    const own = frequency(item, item.orderCost);
    return own === 0 || own === Infinity || most === Infinity ? 1 : Math.max(1, Math.ceil(most / own - rounding));
  });
}

/** An item as frequent as the first one is in every order, whatever the last bit says. */
const rounding = 1e-9;
