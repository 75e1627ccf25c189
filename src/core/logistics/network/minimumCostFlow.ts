import { bottleneck } from "./bottleneck";
import type { FlowProblem } from "./FlowProblem";
import type { FlowSolution, ShortFlow } from "./FlowSolution";
import { networkSimplex } from "./networkSimplex";
import { residualPrices } from "./residualPrices";
import { wholeTimes } from "./wholeTimes";

/**
 * The flows of least cost that serve every need, within the limits of the arcs (network simplex), or why there are none. All figures are brought
 * to whole numbers first, so that the answer is exact to some 13 digits whatever its scale.
 */
export function minimumCostFlow(problem: FlowProblem): FlowSolution {
  const { supply, from, to, cost, lower } = problem;
  const [nodes, arcs] = [supply.length, cost.length];
  const givers = [...supply.keys()].filter((node) => (supply[node] as number) > 0);
  const upper = usefulLimits(problem);
  const whole = inWholeUnits({ ...problem, upper });
  const toWhole = (value: number): number => Math.round(value * whole.units.times);

  // What nobody needs goes to a node of its own; lower limits are sent first.
  const rest = nodes;
  const balance = new Float64Array(nodes + 1);
  supply.forEach((units, node) => (balance[node] = toWhole(units)));
  balance[rest] = -Math.max(
    0,
    balance.reduce((sum, units) => sum + units, 0),
  );
  lower.forEach((units, arc) => {
    const [tail, head] = [from[arc] as number, to[arc] as number];
    balance[tail] = (balance[tail] as number) - toWhole(units);
    balance[head] = (balance[head] as number) + toWhole(units);
  });
  const network: FlowProblem = {
    supply: balance,
    from: Int32Array.from([...from, ...givers]),
    to: Int32Array.from([...to, ...givers.map(() => rest)]),
    cost: Float64Array.from([...cost].map((each) => Math.round(each * whole.money.times)).concat(givers.map(() => 0))),
    lower: new Float64Array(arcs + givers.length),
    upper: Float64Array.from(
      [...upper]
        .map((most, arc) => toWhole(most) - toWhole(lower[arc] as number))
        .concat(givers.map((node) => toWhole(supply[node] as number))),
    ),
  };
  const result = networkSimplex(network);
  if ("loop" in result) return { status: "loop", nodes: result.loop };
  const unserved = result.unmet.reduce((sum, units) => sum + Math.abs(units), 0);
  if (unserved > (whole.units.isExact ? 0 : 2 * (nodes + arcs)))
    return inOwnUnits(bottleneck(network, { ...result, rest }), problem, whole.units.times);

  const prices = result.isConnected ? result.prices : residualPrices(network, result.flows);
  const zero = prices[rest] as number;
  const left = new Float64Array(nodes);
  givers.forEach((node, index) => (left[node] = (result.flows[arcs + index] as number) / whole.units.times));
  // Where nothing earns and nothing is forced, a unit too many can stay where it is: no price is below 0.
  const least = cost.some((each) => each < 0) || lower.some((each) => each > 0) ? -Infinity : 0;
  return {
    status: "optimal",
    flows: result.flows.slice(0, arcs).map((units, arc) => (units + toWhole(lower[arc] as number)) / whole.units.times),
    left,
    prices: prices.slice(0, nodes).map((price) => Math.max(least, (price - zero) / whole.money.times)),
  };
}

/** Limits that can bind: where nothing earns, no arc carries more than all supply and all lower limits together. */
function usefulLimits({ supply, cost, lower, upper }: FlowProblem): Float64Array {
  if (cost.some((each) => each < 0)) return upper;
  const all = supply.reduce((sum, units) => sum + Math.max(0, units), 0) + lower.reduce((sum, units) => sum + units, 0);
  return upper.map((most) => (most > all ? Infinity : most));
}

function inWholeUnits({ supply, cost, lower, upper }: FlowProblem) {
  const size = (list: Float64Array): number =>
    list.reduce((sum, each) => sum + (Number.isFinite(each) ? Math.abs(each) : 0), 0);
  const largest = cost.reduce((most, each) => Math.max(most, Math.abs(each)), 0);
  const limit = upper.reduce((most, each) => (Number.isFinite(each) ? Math.max(most, each) : most), 0);
  return {
    units: wholeTimes([...supply, ...lower, ...upper], size(supply) + size(lower) + limit),
    money: wholeTimes(cost, 4 * (supply.length + 3) * largest),
  };
}

function inOwnUnits(found: ShortFlow, { supply }: FlowProblem, times: number): ShortFlow {
  return {
    ...found,
    nodes: found.nodes.filter((node) => node < supply.length),
    units: found.units / times,
    most: found.most / times,
  };
}
