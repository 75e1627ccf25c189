/** Jobs and equal machines that share them. */
export interface ParallelInput {
  readonly times: readonly number[];
  readonly machines: number;
  readonly method: "optimal" | "lpt";
}

/** Which machine does each job. */
export interface ParallelPlan {
  readonly machineOf: readonly number[];
  readonly makespan: number;
  /** No assignment is finished sooner. */
  readonly bound: number;
}

/** Jobs placed in the search: the same search on every machine. */
const steps = 500_000;
const tolerance = 1e-9;

/** Equal machines finished soonest: the longest job to the machine that is free first (Graham 1969), or branch and bound from there, which places the longest jobs first and tries machines of equal load only once. */
export function parallelPlan({ times, machines, method }: ParallelInput): ParallelPlan {
  const order = times.map((_, job) => job).sort((one, other) => (times[other] ?? 0) - (times[one] ?? 0));
  const timeOf = (job: number): number => times[job] ?? 0;
  const loads = new Array<number>(machines).fill(0);
  let machineOf = times.map(() => 0);
  for (const job of order) {
    const machine = loads.indexOf(Math.min(...loads));
    machineOf[job] = machine;
    loads[machine] = (loads[machine] ?? 0) + timeOf(job);
  }
  let makespan = Math.max(...loads);
  const work = times.reduce((sum, time) => sum + time, 0);
  // With more jobs than machines two of the first m + 1 share one.
  const pair = times.length > machines ? timeOf(order[machines - 1] ?? 0) + timeOf(order[machines] ?? 0) : 0;
  const bound = Math.min(makespan, Math.max(work / machines, timeOf(order[0] ?? 0), pair));
  if (method === "lpt") return { machineOf, makespan, bound };
  let left = steps;
  const chosen = times.map(() => 0);
  loads.fill(0);
  const place = (index: number, highest: number): void => {
    if (highest >= makespan * (1 - tolerance)) return;
    const job = order[index];
    if (job === undefined) {
      machineOf = [...chosen];
      makespan = highest;
      return;
    }
    const tried = new Set<number>();
    for (let machine = 0; machine < machines; machine++) {
      const load = loads[machine] ?? 0;
      if (tried.has(load)) continue;
      tried.add(load);
      if (left-- <= 0 || makespan <= bound * (1 + tolerance)) return;
      chosen[job] = machine;
      loads[machine] = load + timeOf(job);
      place(index + 1, Math.max(highest, load + timeOf(job)));
      loads[machine] = load;
    }
  };
  place(0, 0);
  return { machineOf, makespan, bound: left > 0 ? makespan : Math.min(bound, makespan) };
}
