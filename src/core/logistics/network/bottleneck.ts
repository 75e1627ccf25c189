import type { FlowProblem } from "./FlowProblem";
import type { ShortFlow } from "./FlowSolution";

/** Flows that bring as much as can be brought, and what they leave unmet: above 0 stuck, below 0 lacking, node by node. */
export interface UnmetFlow {
  readonly flows: Float64Array;
  readonly unmet: Float64Array;
  /** The node that takes what nobody needs. */
  readonly rest: number;
}

/**
 * Why not all can be served: the nodes from which more could still get to one that lacks, all ways into them being full (the cut of Ford and
 * Fulkerson 1956). Where what lacks could be had from the rest, the trouble is units that lower limits bring and nobody takes: the nodes
 * to which those could still get. Lower limits must be 0.
 */
export function bottleneck(problem: FlowProblem, { flows, unmet, rest }: UnmetFlow): ShortFlow {
  const byLack = [...unmet.keys()].sort((one, other) => (unmet[one] as number) - (unmet[other] as number));
  for (const node of byLack) {
    if ((unmet[node] as number) >= 0) break;
    const nodes = connected(problem, flows, node, true);
    if (!nodes.has(rest)) return shortFlow(problem, unmet, nodes, true);
  }
  return shortFlow(problem, unmet, connected(problem, flows, byLack.at(-1) ?? 0, false), false);
}

/** The nodes from which more can get to a node (`isInto`), or to which more can get from it. */
function connected(
  { from, to, upper, supply }: FlowProblem,
  flows: Float64Array,
  start: number,
  isInto: boolean,
): ReadonlySet<number> {
  const isIn = new Uint8Array(supply.length);
  isIn[start] = 1;
  for (let isGrowing = true; isGrowing;) {
    isGrowing = false;
    for (let arc = 0; arc < flows.length; arc++) {
      const [tail, head] = [from[arc] as number, to[arc] as number];
      const [mayRise, mayFall] = [(flows[arc] as number) < (upper[arc] as number), (flows[arc] as number) > 0];
      const [backward, forward] = isInto ? [mayRise, mayFall] : [mayFall, mayRise];
      if (backward && isIn[head] && !isIn[tail]) isGrowing = (isIn[tail] = 1) > 0;
      else if (forward && isIn[tail] && !isIn[head]) isGrowing = (isIn[head] = 1) > 0;
    }
  }
  return new Set([...isIn.keys()].filter((node) => isIn[node] === 1));
}

function shortFlow(
  { from, to, upper }: FlowProblem,
  unmet: Float64Array,
  nodes: ReadonlySet<number>,
  isShort: boolean,
): ShortFlow {
  const into = (arc: number): boolean => {
    const [origin, target] = isShort ? [from[arc], to[arc]] : [to[arc], from[arc]];
    return nodes.has(target as number) && !nodes.has(origin as number);
  };
  const units = [...nodes].reduce((sum, node) => sum + (unmet[node] as number), 0);
  return {
    status: isShort ? "short" : "stuck",
    nodes: [...nodes],
    units: Math.abs(units),
    most: upper.reduce((sum, most, arc) => (into(arc) ? sum + most : sum), 0),
  };
}
