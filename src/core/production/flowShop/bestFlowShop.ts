import { finishAfter, makespanOf } from "./finishTimes";
import { flowShopBound, rootBound, tailsOf } from "./flowShopBound";
import type { FlowShopPlan } from "./FlowShopPlan";
import { isJohnsonCase, johnsonOrder } from "./johnsonOrder";
import { bestInsertion, nehOrder } from "./nehOrder";

/** Times looked at in bounds: some tenths of a second, and the same search on every machine. */
const steps = 6_000_000;
const tolerance = 1e-9;

/**
 * The order of least makespan among those that are the same on every machine: Johnson's rule where it is exact, else branch and
 * bound from the front with the one-machine bound (Ignall & Schrage 1965; Lageweg, Lenstra & Rinnooy Kan 1978), begun with NEH
 * and improved by moving single jobs. Where the branches run out `bound` tells how far from the least the order may be.
 */
export function bestFlowShop(times: readonly (readonly number[])[]): FlowShopPlan {
  if (isJohnsonCase(times)) {
    const order = johnsonOrder(times);
    const makespan = makespanOf(times, order);
    return { order, makespan, bound: makespan };
  }
  let best = improved(times, nehOrder(times));
  let left = steps;
  const tails = tailsOf(times);
  const machines = times[0]?.length ?? 0;
  /** The least bound of what was not looked at. */
  let open = Infinity;
  const search = (front: readonly number[], order: readonly number[], jobs: readonly number[]): void => {
    const children = jobs.map((job) => {
      const after = finishAfter(front, times[job] ?? []);
      const rest = jobs.filter((each) => each !== job);
      return { job, after, rest, bound: flowShopBound(times, tails, { front: after, jobs: rest }) };
    });
    left -= jobs.length * jobs.length * machines;
    children.sort((one, other) => one.bound - other.bound);
    for (const { job, after, rest, bound } of children) {
      if (bound >= best.makespan * (1 - tolerance)) return;
      if (left <= 0) {
        open = Math.min(open, bound);
        return;
      }
      if (rest.length === 0) best = { order: [...order, job], makespan: after.at(-1) ?? 0 };
      else search(after, [...order, job], rest);
    }
  };
  const all = times.map((_, job) => job);
  const idle = (times[0] ?? []).map(() => 0);
  search(idle, [], all);
  return { ...best, bound: Math.min(best.makespan, Math.max(rootBound(times), Math.min(open, best.makespan))) };
}

/** Takes jobs out and puts them where they hurt least, until none can be moved to advantage. */
function improved(
  times: readonly (readonly number[])[],
  start: readonly number[],
): { order: readonly number[]; makespan: number } {
  let best = { order: start, makespan: makespanOf(times, start) };
  let unchanged = 0;
  for (let turn = 0; unchanged < start.length; turn++) {
    const job = start[turn % start.length] ?? 0;
    const moved = bestInsertion(
      times,
      best.order.filter((each) => each !== job),
      job,
    );
    const isBetter = moved.makespan < best.makespan * (1 - tolerance);
    unchanged = isBetter ? 0 : unchanged + 1;
    if (isBetter) best = moved;
  }
  return best;
}
