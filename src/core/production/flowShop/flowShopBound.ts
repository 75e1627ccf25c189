/** Work that jobs not yet placed bring to each machine. */
export interface RemainingWork {
  /** Finish of what each machine has done. */
  readonly front: readonly number[];
  readonly jobs: readonly number[];
}

/** A makespan that no order of the remaining jobs can beat: `tails` are those of `tailsOf`. On each machine what it has done, all their work, and the shortest way out after it (Lageweg, Lenstra & Rinnooy Kan 1978, one-machine bound). */
export function flowShopBound(
  times: readonly (readonly number[])[],
  tails: readonly (readonly number[])[],
  { front, jobs }: RemainingWork,
): number {
  let bound = front.at(-1) ?? 0;
  let ready = 0;
  if (jobs.length === 0) return bound;
  // Comparisons instead of Math.min: this is the inner loop of the search.
  for (let machine = 0; machine < front.length; machine++) {
    const first = jobs[0] ?? 0;
    let [work, quickest, wayOut] = [0, times[first]?.[machine] ?? 0, tails[first]?.[machine] ?? 0];
    for (const job of jobs) {
      const time = times[job]?.[machine] ?? 0;
      const tail = tails[job]?.[machine] ?? 0;
      work += time;
      if (time < quickest) quickest = time;
      if (tail < wayOut) wayOut = tail;
    }
    const done = front[machine] ?? 0;
    if (done > ready) ready = done;
    if (ready + work + wayOut > bound) bound = ready + work + wayOut;
    ready += quickest;
  }
  return bound;
}

/** Time that each job needs after each machine. */
export function tailsOf(times: readonly (readonly number[])[]): number[][] {
  return times.map((row) => {
    let rest = 0;
    return [...row]
      .reverse()
      .map((time) => {
        rest += time;
        return rest - time;
      })
      .reverse();
  });
}

/** A makespan that no order of all jobs can beat: the bound before the first is placed, and the longest job. */
export function rootBound(times: readonly (readonly number[])[]): number {
  const idle = (times[0] ?? []).map(() => 0);
  const longest = Math.max(...times.map((row) => row.reduce((sum, time) => sum + time, 0)));
  return Math.max(longest, flowShopBound(times, tailsOf(times), { front: idle, jobs: times.map((_, job) => job) }));
}
