import type { FlowProblem } from "./FlowProblem";

/** Prices of the nodes that prove flows to be of least cost, by shortest ways over what the arcs still allow (Bellman 1958). For networks that fall into parts, between which a tree has no prices. */
export function residualPrices({ supply, from, to, cost, upper }: FlowProblem, flows: Float64Array): Float64Array {
  const prices = new Float64Array(supply.length);
  const lowered = (node: number, price: number): boolean => {
    if (price >= (prices[node] as number)) return false;
    prices[node] = price;
    return true;
  };
  for (let isChanging = true; isChanging;) {
    isChanging = false;
    for (let arc = 0; arc < flows.length; arc++) {
      const [tail, head] = [from[arc] as number, to[arc] as number];
      const [units, step] = [flows[arc] as number, cost[arc] as number];
      if (units < (upper[arc] as number) && lowered(head, (prices[tail] as number) + step)) isChanging = true;
      if (units > 0 && lowered(tail, (prices[head] as number) - step)) isChanging = true;
    }
  }
  return prices;
}
