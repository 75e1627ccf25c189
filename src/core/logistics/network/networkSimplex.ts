import type { FlowProblem } from "./FlowProblem";
import { SpanningTree } from "./SpanningTree";

/** What the simplex ends with: flows on the arcs, units that could not be brought (node by node: above 0 stuck, below 0 lacking), or the nodes of a loop that earns without limit. */
export type SimplexResult =
  | {
      readonly flows: Float64Array;
      readonly unmet: Float64Array;
      readonly prices: Float64Array;
      /** Whether every price counts from the same node: no part of the network is apart from the others. */
      readonly isConnected: boolean;
    }
  | { readonly loop: readonly number[] };

const inTree = 0;
const atLower = 1;
const atUpper = -1;

/**
 * Minimum-cost flow by the primal network simplex: as much as the arcs can bring, at the least cost. Trees are kept strongly feasible (Cunningham
 * 1976), so that it ends also where many trees have the same flows; the entering arc is the best of a block (Grigoriadis 1986). Supplies must
 * balance, lower limits must be 0, and all figures must be whole numbers, which makes every sum exact (see wholeTimes).
 */
export function networkSimplex(problem: FlowProblem): SimplexResult {
  const nodes = problem.supply.length;
  const arcs = problem.cost.length;
  const root = nodes;
  const { from, to, cost, upper, flow } = withArtificialArcs(problem);
  const state = new Int8Array(arcs + nodes).fill(atLower);
  const tree = new SpanningTree(from, cost, nodes + 1);
  for (let node = 0; node < nodes; node++) {
    tree.hang(node, root, arcs + node);
    state[arcs + node] = inTree;
  }
  const { parent, arc, isUp, depth, price } = tree;
  const block = Math.max(20, Math.ceil(Math.sqrt(arcs)));
  let next = 0;
  for (;;) {
    // The entering arc: the one of the next block with the largest saving a unit.
    let entering = -1;
    let best = 0;
    for (let looked = 0, left = block; looked < arcs; looked++) {
      const each = next;
      next = next + 1 === arcs ? 0 : next + 1;
      const reduced =
        (cost[each] as number) + (price[from[each] as number] as number) - (price[to[each] as number] as number);
      const saving = -(state[each] as number) * reduced;
      if (saving > best) [best, entering] = [saving, each];
      if (--left === 0) {
        if (entering >= 0) break;
        left = block;
      }
    }
    if (entering < 0) break;

    // More flow on it, or less where it is full: around the loop that it closes in the tree.
    const isMore = state[entering] === atLower;
    const first = (isMore ? from[entering] : to[entering]) as number;
    const second = (isMore ? to[entering] : from[entering]) as number;
    let [one, other] = [first, second];
    while (one !== other)
      if ((depth[one] as number) >= (depth[other] as number)) one = parent[one] as number;
      else other = parent[other] as number;
    const join = one;
    let change = upper[entering] as number;
    let out = -1;
    let isFirstSide = true;
    for (let node = first; node !== join; node = parent[node] as number) {
      const way = arc[node] as number;
      const room = isUp[node] === 1 ? (flow[way] as number) : (upper[way] as number) - (flow[way] as number);
      if (room < change) [change, out] = [room, node];
    }
    // On this side the last arc that blocks leaves, on the other the first: the last of the loop, in the direction of its flow.
    for (let node = second; node !== join; node = parent[node] as number) {
      const way = arc[node] as number;
      const room = isUp[node] === 1 ? (upper[way] as number) - (flow[way] as number) : (flow[way] as number);
      if (room <= change && room < Infinity) [change, out, isFirstSide] = [room, node, false];
    }
    if (change === Infinity) return { loop: loopOf(parent, first, second, join) };
    if (change > 0) {
      flow[entering] = (flow[entering] as number) + (isMore ? change : -change);
      for (let node = first; node !== join; node = parent[node] as number) {
        const way = arc[node] as number;
        flow[way] = (flow[way] as number) + (isUp[node] === 1 ? -change : change);
      }
      for (let node = second; node !== join; node = parent[node] as number) {
        const way = arc[node] as number;
        flow[way] = (flow[way] as number) + (isUp[node] === 1 ? change : -change);
      }
    }
    if (out < 0) {
      state[entering] = isMore ? atUpper : atLower;
      continue;
    }
    const leaving = arc[out] as number;
    state[leaving] = flow[leaving] === 0 ? atLower : atUpper;
    state[entering] = inTree;
    tree.rehang(out, isFirstSide ? first : second, isFirstSide ? second : first, entering);
  }
  const unmet = flow.slice(arcs).map((units, node) => ((problem.supply[node] as number) < 0 ? -units : units));
  const isConnected = parent.reduce((count, above) => count + (above === root ? 1 : 0), 0) <= 1;
  return { flows: flow.slice(0, arcs), unmet, prices: price.slice(0, nodes), isConnected };
}

/** The arcs, and one more between each node and a root that takes all supply and gives all demand, dearer than any way around it. */
function withArtificialArcs({ supply, from, to, cost, upper }: FlowProblem) {
  const [nodes, arcs] = [supply.length, cost.length];
  const dear = 1 + (nodes + 1) * cost.reduce((most, each) => Math.max(most, Math.abs(each)), 0);
  const longer = <List extends Int32Array | Float64Array>(list: List, kind: new (length: number) => List): List => {
    const result = new kind(arcs + nodes);
    result.set(list);
    return result;
  };
  const all = {
    from: longer(from, Int32Array),
    to: longer(to, Int32Array),
    cost: longer(cost, Float64Array),
    upper: longer(upper, Float64Array),
    flow: new Float64Array(arcs + nodes),
  };
  supply.forEach((units, node) => {
    const arc = arcs + node;
    [all.from[arc], all.to[arc]] = units < 0 ? [nodes, node] : [node, nodes];
    all.cost[arc] = dear;
    all.upper[arc] = Infinity;
    all.flow[arc] = Math.abs(units);
  });
  return all;
}

/** The nodes around a loop in the direction of its flow: down to `first`, over the entering arc, up from `second`. */
function loopOf(parent: Int32Array, first: number, second: number, join: number): number[] {
  const up = (node: number): number[] => {
    const way: number[] = [];
    for (; node !== join; node = parent[node] as number) way.push(node);
    return way;
  };
  return [join, ...up(first).reverse(), ...up(second)];
}
