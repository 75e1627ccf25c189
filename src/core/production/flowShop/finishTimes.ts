/** When each machine is done with a job that joins it after `front`: the finish of what it did before, by machine. */
export function finishAfter(front: readonly number[], times: readonly number[]): number[] {
  let ready = 0;
  return front.map((free, machine) => (ready = Math.max(free, ready) + (times[machine] ?? 0)));
}

/** Finish of every job of an order on every machine, in that order. `times`: a row a job, a column a machine. */
export function finishTimes(times: readonly (readonly number[])[], order: readonly number[]): number[][] {
  let front = (times[0] ?? []).map(() => 0);
  return order.map((job) => (front = finishAfter(front, times[job] ?? [])));
}

/** When the last job of an order leaves the last machine. */
export function makespanOf(times: readonly (readonly number[])[], order: readonly number[]): number {
  return finishTimes(times, order).at(-1)?.at(-1) ?? 0;
}
