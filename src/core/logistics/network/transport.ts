import { DomainError } from "../../DomainError";
import type { ShortFlow } from "./FlowSolution";
import { minimumCostFlow } from "./minimumCostFlow";
import { nameList } from "./nameList";
import type { TransportInput, TransportPlan } from "./TransportPlan";

/**
 * The transportation problem (Hitchcock 1941) by the network simplex: every need is met at the least cost, what is not needed stays at its
 * source. With a shortage cost what pays better undelivered is not delivered. Errors: "infeasible", naming who cannot be served.
 */
export function transport(input: TransportInput): TransportPlan {
  const { costs, supply, demand, capacities, shortageCost } = input;
  const needed = demand.reduce((sum, units) => sum + units, 0);
  const lanes: { source: number; destination: number; cost: number; most: number }[] = [];
  costs.forEach((row, source) =>
    row.forEach((cost, destination) => {
      const most = capacities?.[source]?.[destination] ?? Infinity;
      if (cost !== null && most > 0) lanes.push({ source, destination, cost, most });
    }),
  );
  const ownLanes = lanes.length;
  // Units that nobody delivers come from a source that has them all.
  if (shortageCost !== null)
    demand.forEach((_, destination) =>
      lanes.push({ source: supply.length, destination, cost: shortageCost, most: Infinity }),
    );
  const sources = shortageCost === null ? supply : [...supply, needed];
  const found = minimumCostFlow({
    supply: Float64Array.from([...sources, ...demand.map((units) => -units)]),
    from: Int32Array.from(lanes, ({ source }) => source),
    to: Int32Array.from(lanes, ({ destination }) => sources.length + destination),
    cost: Float64Array.from(lanes, ({ cost }) => cost),
    lower: new Float64Array(lanes.length),
    upper: Float64Array.from(lanes, ({ most }) => most),
  });
  if (found.status === "loop") throw new Error("Lanes from sources to destinations have no loop.");
  if (found.status !== "optimal") throw shortError(found, input, needed);

  const flows = supply.map(() => new Array<number>(demand.length).fill(0));
  const short = new Array<number>(demand.length).fill(0);
  let totalCost = 0;
  lanes.forEach(({ source, destination, cost }, lane) => {
    const units = found.flows[lane] as number;
    totalCost += units * cost;
    const row = lane < ownLanes ? flows[source] : short;
    if (row) row[destination] = units;
  });
  return {
    flows,
    left: [...found.left.slice(0, supply.length)],
    short,
    totalCost,
    supplyPrices: [...found.prices.slice(0, supply.length)],
    demandPrices: [...found.prices.slice(sources.length)],
  };
}

function shortError(found: ShortFlow, { supply, demand, destinations }: TransportInput, needed: number): DomainError {
  const all = supply.reduce((sum, units) => sum + units, 0);
  const rounded = (units: number): number => Number(units.toPrecision(12));
  if (all < needed)
    return new DomainError("infeasible", "logistics.network.supply", {
      short: rounded(needed - all),
      supply: rounded(all),
      demand: rounded(needed),
    });
  const those = found.nodes
    .map((node) => node - supply.length)
    .filter((destination) => destination >= 0 && (demand[destination] ?? 0) > 0);
  const need = those.reduce((sum, destination) => sum + (demand[destination] ?? 0), 0);
  return new DomainError("infeasible", "logistics.network.lanes", {
    names: nameList(those.map((destination) => destinations[destination] ?? destination + 1)),
    needed: rounded(need),
    short: rounded(found.units),
    most: rounded(need - found.units),
  });
}
