/** Jobs for one resource with limited hours. */
export interface FiniteLoadInput {
  /** Hours of each job. */
  readonly hours: readonly number[];
  /** Period in which each job should be finished, from 0. */
  readonly due: readonly number[];
  /** Hours of each period. */
  readonly capacity: readonly number[];
  /** Forward: as early as there is room. Backward: as late as it is still in time. */
  readonly direction: "forward" | "backward";
}

/** Hours of each job in each period, and those that find no room at all. */
export interface FiniteLoad {
  readonly load: readonly (readonly number[])[];
  readonly unplaced: readonly number[];
}

/**
 * Puts jobs into the free hours of the periods, a job over several periods where it must be. Forward: in order of their due dates, each
 * from the first period on. Backward: from the latest due date back, each from its own due period towards the first; what finds no room
 * there is late, and goes forward from the period after it. Ties: the order of the list. Vollmann et al. (2005), finite loading.
 */
export function finiteLoad({ hours, due, capacity, direction }: FiniteLoadInput): FiniteLoad {
  const free = [...capacity];
  const load = hours.map(() => capacity.map(() => 0));
  const left = [...hours];
  const dueOf = (job: number): number => Math.min(due[job] ?? 0, capacity.length - 1);
  const fill = (job: number, period: number): void => {
    const used = Math.min(left[job] ?? 0, free[period] ?? 0);
    left[job] = (left[job] ?? 0) - used;
    free[period] = (free[period] ?? 0) - used;
    const row = load[job];
    if (row) row[period] = (row[period] ?? 0) + used;
  };
  const byDueDate = hours.map((_, job) => job).sort((one, other) => (due[one] ?? 0) - (due[other] ?? 0));
  if (direction === "backward")
    for (const job of [...byDueDate].sort((one, other) => (due[other] ?? 0) - (due[one] ?? 0)))
      for (let period = dueOf(job); period >= 0; period--) fill(job, period);
  for (const job of byDueDate) for (let period = 0; period < capacity.length; period++) fill(job, period);
  return { load, unplaced: left.map((each, job) => (each > 1e-9 * (hours[job] ?? 0) ? each : 0)) };
}
