import { assignmentBound } from "./assignmentBound";
import { exactRound } from "./exactRound";
import { improvedRound, roundCost } from "./improvedRound";
import type { SetupInput, SetupPlan } from "./SetupPlan";

/** Sets of this many stops are gone through in a moment. */
const mostExact = 14;

/**
 * The order of least set-up: proven by dynamic programming for up to 13 jobs, else by local search, with the assignment problem as a
 * bound. An open order is a round trip with a stop that costs nothing to leave for the first job and to reach from any.
 */
export function planSetups({ setups, start, closed }: SetupInput): SetupPlan {
  const jobs = setups.map((_, job) => job);
  if (closed) {
    const first = start ?? 0;
    const order = [first, ...jobs.filter((job) => job !== first)];
    const costs = order.map((from) => order.map((to) => setups[from]?.[to] ?? 0));
    const { round, total, bound } = bestRound(costs);
    return { order: round.map((stop) => order[stop] ?? 0), total, bound };
  }
  // Stop 0 is the stop that costs nothing, or the given first job with free ways back to it.
  const stops = start === null ? [-1, ...jobs] : [start, ...jobs.filter((job) => job !== start)];
  const costs = stops.map((from) =>
    stops.map((to, place) => (place === 0 || from < 0 ? 0 : (setups[from]?.[to] ?? 0))),
  );
  const { round, total, bound } = bestRound(costs);
  return { order: round.map((stop) => stops[stop] ?? 0).filter((job) => job >= 0), total, bound };
}

function bestRound(costs: readonly (readonly number[])[]): { round: number[]; total: number; bound: number } {
  const isSmall = costs.length <= mostExact;
  const round = isSmall ? exactRound(costs) : improvedRound(costs);
  // A single stop goes nowhere, whatever stands on the diagonal.
  const total = costs.length === 1 ? 0 : roundCost(costs, round);
  const without = costs.map((row, from) => row.map((cost, to) => (from === to ? Number.MAX_VALUE / 4 : cost)));
  return { round, total, bound: isSmall ? total : Math.min(total, assignmentBound(without)) };
}
