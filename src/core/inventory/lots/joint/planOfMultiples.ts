import type { JointItem, JointPlan } from "./JointItem";

/**
 * The plan of given multiples, with the best base cycle T = sqrt(2 (K + sum of k / m) / (sum of m h D)); the shared cost K
 * falls on every base cycle. Silver, Pyke & Thomas (2017), section 10.3. Items without demand stay out.
 */
export function planOfMultiples(
  items: readonly JointItem[],
  majorCost: number,
  multiples: readonly number[],
): JointPlan {
  let [ordering, holding] = [majorCost, 0];
  items.forEach(({ demand, orderCost, holdingCost }, item) => {
    if (demand === 0) return;
    const multiple = multiples[item] ?? 1;
    ordering += orderCost / multiple;
    holding += (multiple * holdingCost * demand) / 2;
  });
  if (holding === 0) {
    const none = { multiple: null, cycle: null, quantity: 0, cost: 0 };
    return { baseCycle: null, cost: 0, lines: items.map(() => none) };
  }
  const baseCycle = Math.sqrt(ordering / holding);
  return {
    baseCycle,
    cost: 2 * Math.sqrt(ordering * holding),
    lines: items.map(({ demand, orderCost, holdingCost }, item) => {
      if (demand === 0) return { multiple: null, cycle: null, quantity: 0, cost: 0 };
      const multiple = multiples[item] ?? 1;
      const cycle = multiple * baseCycle;
      const own = orderCost === 0 ? 0 : orderCost / cycle;
      return { multiple, cycle, quantity: demand * cycle, cost: own + (holdingCost * demand * cycle) / 2 };
    }),
  };
}
