import type { ArcPrices } from "./ArcPrices";
import { branchByInbound } from "./branchByInbound";
import { branchByOutbound } from "./branchByOutbound";
import type { ServiceBranch } from "./ServiceBranch";
import type { ServiceForest } from "./serviceForest";
import type { ServiceTimeProblem } from "./ServiceTimeProblem";
import type { ServiceTimeBounds, ServiceTimes } from "./ServiceTimes";

/**
 * The service times of least cost on the arcs of a forest, exact, whatever way its arcs point; arcs that the forest left out are not
 * kept. Dynamic programme of Graves & Willems (2000), section 4: from the leaves inwards every branch tells its least cost for each
 * service time, from the roots outwards the choices are read. Null where the bounds leave nothing.
 */
export function treeServiceTimes(
  { processing, stockCosts }: ServiceTimeProblem,
  forest: ServiceForest,
  bounds: ServiceTimeBounds,
  prices: ArcPrices = [],
): ServiceTimes | null {
  const longest = processing.reduce((most, time, stage) => Math.max(most, time + (bounds.highestIn[stage] ?? 0)), 0);
  const roots = Array.from({ length: longest + 1 }, (_, units) => Math.sqrt(units));
  const branches = processing.map((): ServiceBranch | null => null);
  const pricedFrom = processing.map((): number[] => []);
  const pricedTo = processing.map((): number[] => []);
  forest.dropped.forEach(({ supplier, customer }, arc) => {
    if (!prices[arc]) return;
    pricedFrom[supplier]?.push(arc);
    pricedTo[customer]?.push(arc);
  });
  let cost = 0;
  for (const stage of forest.leavesFirst) {
    const time = processing[stage] as number;
    const [lowIn, highIn] = [bounds.lowestIn[stage] as number, bounds.highestIn[stage] as number];
    const lowOut = bounds.lowestOut[stage] as number;
    const highOut = Math.min(bounds.highestOut[stage] as number, highIn + time);
    if (lowIn > highIn || lowOut > highOut) return null;
    const inCosts = new Array<number>(highIn - lowIn + 1).fill(0);
    for (const each of forest.suppliers[stage] ?? [])
      addBranch(inCosts, lowIn, branches[each] as ServiceBranch, "after");
    const outCosts = new Array<number>(highOut - lowOut + 1).fill(0);
    for (const each of forest.customers[stage] ?? [])
      addBranch(outCosts, lowOut, branches[each] as ServiceBranch, "before");
    for (const arc of pricedTo[stage] ?? []) addPrices(inCosts, lowIn, prices[arc] ?? [], -1);
    for (const arc of pricedFrom[stage] ?? []) addPrices(outCosts, lowOut, prices[arc] ?? [], 1);
    const all = { processing: time, stockCost: stockCosts[stage] as number, roots };
    const branch = { ...all, lowIn, highIn, lowOut, highOut, inCosts, outCosts };
    const found = forest.hangsFrom[stage] === "supplier" ? branchByInbound(branch) : branchByOutbound(branch);
    branches[stage] = found;
    // Of a root any service time will do: the last entry is the least of all.
    if (forest.hangsFrom[stage] === null) cost += found.costs.at(-1) as number;
  }
  return Number.isFinite(cost) ? { ...readChoices(forest, branches as ServiceBranch[]), cost } : null;
}

/**
 * Adds a branch's cost to each of the service times from `low` on. A supplier's branch allows every time from its first on, and all
 * "after" its last as its last; a customer's allows every time up to its last, and all "before" its first as its first.
 */
function addBranch(sums: number[], low: number, branch: ServiceBranch, open: "after" | "before"): void {
  const last = branch.costs.length - 1;
  for (let index = 0; index < sums.length; index++) {
    const position = low + index - branch.low;
    const isBarred = open === "after" ? position < 0 : position > last;
    const cost = isBarred ? Infinity : (branch.costs[Math.max(0, Math.min(last, position))] as number);
    sums[index] = (sums[index] as number) + cost;
  }
}

/** Adds the prices of all thresholds that a service time reaches, or takes them off. */
function addPrices(sums: number[], low: number, prices: readonly number[], sign: 1 | -1): void {
  let reached = 0;
  for (let time = 1; time < low + sums.length; time++) {
    reached += prices[time] ?? 0;
    if (time >= low) sums[time - low] = (sums[time - low] as number) + sign * reached;
  }
}

function readChoices(
  forest: ServiceForest,
  branches: readonly ServiceBranch[],
): { inbound: number[]; outbound: number[] } {
  const inbound = branches.map(() => 0);
  const outbound = branches.map(() => 0);
  const choose = (stage: number, agreed: number): void => {
    const { low, own, partners } = branches[stage] as ServiceBranch;
    const position = Math.max(0, Math.min(own.length - 1, agreed - low));
    const chosen = own[position] as number;
    const partner = partners[chosen - low] as number;
    const isInbound = forest.hangsFrom[stage] === "supplier";
    inbound[stage] = isInbound ? chosen : partner;
    outbound[stage] = isInbound ? partner : chosen;
  };
  for (const stage of [...forest.leavesFirst].reverse()) {
    if (forest.hangsFrom[stage] === null) choose(stage, Infinity);
    for (const each of forest.suppliers[stage] ?? []) choose(each, inbound[stage] as number);
    for (const each of forest.customers[stage] ?? []) choose(each, outbound[stage] as number);
  }
  return { inbound, outbound };
}
