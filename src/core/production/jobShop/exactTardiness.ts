import type { JobEnd } from "./JobEnd";
import type { ShopGraph } from "./ShopGraph";

/** A branch and bound through the schedules of a shop. */
export interface ExactInput {
  readonly graph: ShopGraph;
  readonly ends: readonly JobEnd[];
  /** Orders on the machines that are known, and their delay. */
  readonly known: { readonly sequences: readonly (readonly number[])[]; readonly value: number };
  /** Operations to place at most. */
  readonly steps: number;
}

/** The best orders; least where all were looked at. */
export interface ExactResult {
  readonly sequences: number[][];
  readonly value: number;
  readonly isLeast: boolean;
  readonly steps: number;
}

/**
 * Looks through all active schedules (Giffler & Thompson 1960), one of which has the least delay, and leaves out what cannot beat
 * the best: every job would be late by at least the work that it has left. Ends without proof when the steps are used up.
 */
export function exactTardiness({ graph, ends, known, steps }: ExactInput): ExactResult {
  const { times, after, machineOf, onMachine } = graph;
  const left = Float64Array.from(times);
  for (let operation = times.length - 1; operation >= 0; operation--) {
    const following = after[operation] ?? -1;
    if (following >= 0) left[operation] = (left[operation] ?? 0) + (left[following] ?? 0);
  }
  const free = new Float64Array(onMachine.length);
  const ready = new Float64Array(ends.length);
  /** Next operation of each job, -1 when it is done. */
  const next = Int32Array.from(ends, (_, job) => (job === 0 ? 0 : (ends[job - 1]?.operation ?? 0) + 1));
  const sequences = onMachine.map((): number[] => []);
  let best = { sequences: known.sequences.map((each) => [...each]), value: known.value };
  let taken = 0;
  const startOf = (job: number): number => Math.max(ready[job] ?? 0, free[machineOf[next[job] as number] ?? 0] ?? 0);
  const leastDelay = (): number => {
    let sum = 0;
    for (let job = 0; job < ends.length; job++) {
      const { due, weight } = ends[job] as JobEnd;
      const operation = next[job] as number;
      const finish = operation < 0 ? (ready[job] ?? 0) : startOf(job) + (left[operation] ?? 0);
      if (finish > due) sum += weight * (finish - due);
    }
    return sum;
  };

  function place(): void {
    const delay = leastDelay();
    if (delay >= best.value * (1 - 1e-12) || taken >= steps) return;
    let [machine, earliest] = [-1, Infinity];
    for (let job = 0; job < ends.length; job++) {
      const operation = next[job] as number;
      if (operation < 0) continue;
      const finish = startOf(job) + (times[operation] ?? 0);
      if (finish < earliest) [machine, earliest] = [machineOf[operation] ?? 0, finish];
    }
    if (machine < 0) {
      best = { sequences: sequences.map((each) => [...each]), value: delay };
      return;
    }
    const rivals = [...next.keys()]
      .filter((job) => {
        const operation = next[job] as number;
        if (operation < 0 || machineOf[operation] !== machine) return false;
        return startOf(job) < earliest || startOf(job) + (times[operation] ?? 0) <= earliest;
      })
      .sort((one, other) => slack(one) - slack(other));
    for (const job of rivals) {
      const operation = next[job] as number;
      const [readyBefore, freeBefore] = [ready[job] ?? 0, free[machine] ?? 0];
      const finish = startOf(job) + (times[operation] ?? 0);
      taken++;
      ready[job] = finish;
      free[machine] = finish;
      next[job] = after[operation] ?? -1;
      sequences[machine]?.push(operation);
      place();
      sequences[machine]?.pop();
      next[job] = operation;
      ready[job] = readyBefore;
      free[machine] = freeBefore;
    }
  }
  const slack = (job: number): number => (ends[job]?.due ?? 0) - startOf(job) - (left[next[job] as number] ?? 0);
  place();
  return { ...best, isLeast: taken < steps, steps: taken };
}
