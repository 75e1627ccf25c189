import { improvePromises } from "./improvePromises";
import { networkDeviations } from "./networkDeviations";
import { searchServiceTimes } from "./searchServiceTimes";
import type { ServiceTimeProblem } from "./ServiceTimeProblem";
import { settleServiceTimes, type ServiceLimits, type SettledTimes } from "./settleServiceTimes";
import type { SupplyNetwork } from "./SupplyNetwork";
import { timeUnit } from "./timeUnit";

/**
 * Pairs of service times, over all stages, up to which every unit of time is looked at; finer times are rounded. On trees most pairs are
 * passed over, and this is about a second; with circles of arcs a search looks again and again.
 */
const mostPairs = { tree: 1e9, search: 3e7 };
/** Rounded times: units along the longest way through the network. */
const roundedUnits = 2000;
/** Pairs of service times that the search may look at: about a second of work. */
const mostWork = 3e8;

/** Safety stock of one stage under guaranteed service. */
export interface StagePlan {
  /** Periods after which the slowest of its suppliers delivers. */
  readonly inboundServiceTime: number;
  /** Periods after which it delivers itself. */
  readonly serviceTime: number;
  /** Periods that its own stock must last. */
  readonly netReplenishmentTime: number;
  readonly safetyStock: number;
  readonly cost: number;
}

/** A plan for the whole network. */
export interface NetworkPlan {
  readonly stages: readonly StagePlan[];
  readonly cost: number;
  /** Share of the cost by which a better plan could at most be cheaper; 0 where there is none. */
  readonly gap: number;
}

/**
 * Where to hold safety stock in a network, and how much, so that it costs least: every stage promises a service time, and keeps it while
 * demand stays within its bound. Simpson (1958); Graves & Willems (2000), Manufacturing & Service Operations Management 2(1). Service
 * times are whole multiples of the longest unit that fits all given times, which loses nothing; where there is no such unit the plan
 * is made with times rounded up and applied to the true ones, and the gap is measured from the least cost with times rounded down.
 */
export function guaranteedServiceStock(network: SupplyNetwork): NetworkPlan {
  const { stages, arcs, order } = network;
  const deviations = networkDeviations(network);
  const stocks = stages.map(({ safetyFactor }, stage) => safetyFactor * (deviations[stage] as number));
  const suppliersOf = stages.map((): number[] => []);
  for (const { supplier, customer } of arcs) suppliersOf[customer]?.push(supplier);
  const limits: ServiceLimits = {
    processing: stages.map(({ processingTime }) => processingTime),
    lowestIn: stages.map(({ inboundServiceTime }) => inboundServiceTime),
    highestOut: stages.map(({ longestServiceTime }) => longestServiceTime ?? Infinity),
    suppliersOf,
    order,
  };
  const slowest = settleServiceTimes(
    stages.map(() => Infinity),
    limits,
  );
  const ready = slowest.inbound.map((time, stage) => time + (limits.processing[stage] as number));
  const longestWay = ready.reduce((most, time) => Math.max(most, time), 0);
  const given = [...limits.processing, ...limits.lowestIn, ...limits.highestOut.filter((time) => time < longestWay)];
  const ranges = ready.reduce((sum, time) => sum + time ** 2, 0);
  const shortest = Math.sqrt(ranges / (arcs.length < stages.length ? mostPairs.tree : mostPairs.search));
  const fitting = timeUnit(given, shortest);
  const unit = fitting ?? Math.max(2 * shortest, longestWay / roundedUnits);
  const costsIn = (length: number): number[] =>
    stages.map(({ holdingCost }, stage) => holdingCost * (stocks[stage] as number) * Math.sqrt(length));
  const search = (up: (time: number) => number, down: (time: number) => number) => {
    const problem: ServiceTimeProblem = {
      ...limits,
      arcs,
      processing: limits.processing.map((time) => up(time / unit)),
      lowestIn: limits.lowestIn.map((time) => up(time / unit)),
      highestOut: limits.highestOut.map((time) => down(time / unit)),
      stockCosts: costsIn(unit),
    };
    return { problem, found: searchServiceTimes(problem, mostWork) };
  };
  if (fitting !== null) {
    const { problem, found } = search(Math.round, Math.round);
    const inUnits = settleServiceTimes(found.promises, problem);
    return planOf(network, stocks, timesIn(unit, inUnits), found.bound);
  }
  const { found } = search(Math.ceil, Math.floor);
  const rounded = found.promises.map((units) => units * unit);
  const promised = improvePromises({ ...limits, arcs, stockCosts: costsIn(1) }, rounded);
  return planOf(network, stocks, settleServiceTimes(promised, limits), search(Math.floor, Math.ceil).found.bound);
}

/** Times in periods; the last binary digits of a product of a unit such as 0.1 are no news to anybody. */
function timesIn(unit: number, { inbound, outbound, net }: SettledTimes): SettledTimes {
  const times = (units: readonly number[]): number[] => units.map((each) => Number((each * unit).toPrecision(12)));
  return { inbound: times(inbound), outbound: times(outbound), net: times(net) };
}

function planOf(
  { stages }: SupplyNetwork,
  stocks: readonly number[],
  { inbound, outbound, net }: SettledTimes,
  bound: number,
): NetworkPlan {
  const plans = stages.map(({ holdingCost }, stage) => {
    const netReplenishmentTime = net[stage] as number;
    const safetyStock = (stocks[stage] as number) * Math.sqrt(netReplenishmentTime);
    const serviceTime = outbound[stage] as number;
    const inboundServiceTime = inbound[stage] as number;
    return { inboundServiceTime, serviceTime, netReplenishmentTime, safetyStock, cost: holdingCost * safetyStock };
  });
  const cost = plans.reduce((sum, plan) => sum + plan.cost, 0);
  const gap = cost === 0 ? 0 : (cost - bound) / cost;
  // Sums of another order differ in their last digits.
  return { stages: plans, cost, gap: gap < 1e-9 ? 0 : gap };
}
