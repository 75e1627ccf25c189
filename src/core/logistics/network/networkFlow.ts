import { DomainError } from "../../DomainError";
import type { FlowSolution, OptimalFlow } from "./FlowSolution";
import { minimumCostFlow } from "./minimumCostFlow";
import { nameList } from "./nameList";

/** An arc of a network; its ends are numbers of nodes. */
export interface NetworkArc {
  readonly from: number;
  readonly to: number;
  readonly cost: number;
  /** Most units; null for no limit. */
  readonly capacity: number | null;
  /** Fewest units. */
  readonly least: number;
}

/** A network with the names of its nodes; it can be cloned into a worker. */
export interface NetworkFlowInput {
  readonly names: readonly string[];
  /** Units that each node gives, below 0 needs. */
  readonly supply: readonly number[];
  readonly arcs: readonly NetworkArc[];
}

export interface NetworkFlow {
  readonly flows: readonly number[];
  /** Units of each node that nobody needs. */
  readonly left: readonly number[];
  readonly totalCost: number;
  /** What one more unit needed at each node would cost. */
  readonly prices: readonly number[];
  /** What one unit forced onto each arc would add; below 0 on a full one. */
  readonly reducedCosts: readonly number[];
}

/** The flows of least cost that serve all needs of a network (transshipment). Errors: "infeasible" naming who cannot be served, "invalid" for a loop that earns without limit. */
export function networkFlow(input: NetworkFlowInput): NetworkFlow {
  const { supply, arcs } = input;
  const found = minimumCostFlow({
    supply: Float64Array.from(supply),
    from: Int32Array.from(arcs, ({ from }) => from),
    to: Int32Array.from(arcs, ({ to }) => to),
    cost: Float64Array.from(arcs, ({ cost }) => cost),
    lower: Float64Array.from(arcs, ({ least }) => least),
    upper: Float64Array.from(arcs, ({ capacity }) => capacity ?? Infinity),
  });
  if (found.status !== "optimal") throw errorOf(found, input);
  return {
    flows: [...found.flows],
    left: [...found.left],
    totalCost: arcs.reduce((sum, { cost }, arc) => sum + cost * (found.flows[arc] as number), 0),
    prices: [...found.prices],
    reducedCosts: arcs.map(({ from, to, cost }) => {
      const [here, there] = [found.prices[from] as number, found.prices[to] as number];
      const reduced = cost + here - there;
      // What is left of a difference of equals is noise.
      return Math.abs(reduced) <= 1e-12 * (Math.abs(cost) + Math.abs(here) + Math.abs(there)) ? 0 : reduced;
    }),
  };
}

function errorOf(found: Exclude<FlowSolution, OptimalFlow>, { names, supply }: NetworkFlowInput): DomainError {
  const nameOf = (node: number): string => names[node] ?? String(node + 1);
  if (found.status === "loop") {
    const loop = [...found.nodes, found.nodes[0] ?? 0].map(nameOf).join(" > ");
    return new DomainError("invalid", "logistics.network.loop", { loop });
  }
  const rounded = (units: number): number => Number(units.toPrecision(12));
  if (found.status === "stuck")
    return new DomainError("infeasible", "logistics.network.stuck", {
      names: nameList(found.nodes.map(nameOf)),
      units: rounded(found.units),
    });
  const needing = found.nodes.filter((node) => (supply[node] ?? 0) < 0);
  // Who needs nothing can lack all the same, where lower limits take away more than there is.
  if (needing.length === 0)
    return new DomainError("infeasible", "logistics.network.forced", {
      names: nameList(found.nodes.map(nameOf)),
      units: rounded(found.units),
    });
  const needed = -needing.reduce((sum, node) => sum + (supply[node] ?? 0), 0);
  return new DomainError("infeasible", "logistics.network.unserved", {
    names: nameList(needing.map(nameOf)),
    needed: rounded(needed),
    short: rounded(found.units),
    most: rounded(Math.max(0, needed - found.units)),
  });
}
