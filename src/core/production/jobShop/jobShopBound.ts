import { oneMachineBound } from "./oneMachineBound";
import type { ShopGraph } from "./ShopGraph";

/** A makespan, deliveries included, that no schedule of the shop can beat: the longest job, and each machine alone with the time that its operations need before and after it. */
export function jobShopBound({ times, before, after, delivery, onMachine }: ShopGraph): number {
  const count = times.length;
  const heads = new Float64Array(count);
  const tails = new Float64Array(count);
  for (let operation = 0; operation < count; operation++) {
    const previous = before[operation] ?? -1;
    if (previous >= 0) heads[operation] = (heads[previous] ?? 0) + (times[previous] ?? 0);
  }
  for (let operation = count - 1; operation >= 0; operation--) {
    const next = after[operation] ?? -1;
    tails[operation] = next >= 0 ? (tails[next] ?? 0) + (times[next] ?? 0) : (delivery[operation] ?? 0);
  }
  const longestJob = times.reduce(
    (most, time, operation) => Math.max(most, (heads[operation] ?? 0) + time + (tails[operation] ?? 0)),
    0,
  );
  return onMachine.reduce((bound, operations) => {
    const alone = operations.map((operation) => ({
      head: heads[operation] ?? 0,
      time: times[operation] ?? 0,
      tail: tails[operation] ?? 0,
    }));
    return Math.max(bound, oneMachineBound(alone));
  }, longestJob);
}
