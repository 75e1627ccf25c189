import { finishTimes } from "./finishTimes";

/** A good order: the jobs from the most work to the least, each put where it hurts least. Nawaz, Enscore & Ham (1983); ties: the earlier job of the list, the earlier place. */
export function nehOrder(times: readonly (readonly number[])[]): number[] {
  const work = times.map((row) => row.reduce((sum, time) => sum + time, 0));
  const jobs = times.map((_, job) => job).sort((one, other) => (work[other] ?? 0) - (work[one] ?? 0));
  return jobs.reduce<number[]>((order, job) => bestInsertion(times, order, job).order, []);
}

/** The place of a job in an order at which the makespan is least, by the heads and tails of the others: Taillard (1990). */
export function bestInsertion(
  times: readonly (readonly number[])[],
  order: readonly number[],
  job: number,
): { readonly order: number[]; readonly makespan: number } {
  const machines = times[0]?.length ?? 0;
  const none = new Array<number>(machines).fill(0);
  const heads = [none, ...finishTimes(times, order)];
  const mirrored = times.map((row) => [...row].reverse());
  const tails = [none, ...finishTimes(mirrored, [...order].reverse())];
  let best = { place: 0, makespan: Infinity };
  for (let place = 0; place <= order.length; place++) {
    const [head, tail] = [heads[place] ?? none, tails[order.length - place] ?? none];
    let [ready, makespan] = [0, 0];
    for (let machine = 0; machine < machines; machine++) {
      ready = Math.max(ready, head[machine] ?? 0) + (times[job]?.[machine] ?? 0);
      makespan = Math.max(makespan, ready + (tail[machines - 1 - machine] ?? 0));
    }
    if (makespan < best.makespan) best = { place, makespan };
  }
  return { order: [...order.slice(0, best.place), job, ...order.slice(best.place)], makespan: best.makespan };
}
