import type { JobEnd } from "./JobEnd";
import { shortestRemaining } from "./shortestRemaining";
import type { ShopGraph } from "./ShopGraph";

/** A job on one machine. */
interface Visit {
  readonly job: number;
  /** Earliest start, and time on the machine. */
  readonly head: number;
  readonly time: number;
  /** Completion on the machine after which the job is later than its own work makes it. */
  readonly due: number;
}

/** Weights that are told apart at most: more make the bound slow, not better. */
const mostLevels = 20;

/**
 * A weighted delay that no schedule can beat: each machine alone, its k-th completion no earlier than the k-th of shortest remaining
 * time first, the earliest for the job that is due first (Chu 1992), on top of the delay that every job's own work makes. With weights
 * the sum over their levels: what is added from one weight to the next counts for all jobs of that weight and more. A job that
 * comes back to a machine counts with its last visit.
 */
export function tardinessBound({ times, before, onMachine }: ShopGraph, ends: readonly JobEnd[]): number {
  const done = new Float64Array(times.length);
  for (let operation = 0; operation < times.length; operation++) {
    const previous = before[operation] ?? -1;
    done[operation] = (times[operation] ?? 0) + (previous >= 0 ? (done[previous] ?? 0) : 0);
  }
  const doneAlone = (operation: number): number => done[operation] ?? 0;
  const alone = ends.map(({ operation, due }) => Math.max(0, doneAlone(operation) - due));
  const ownWork = ends.reduce((sum, { weight }, job) => sum + weight * (alone[job] ?? 0), 0);
  return onMachine.reduce((bound, operations) => {
    const visits = new Map<number, Visit>();
    for (const operation of operations) {
      // Operations are numbered one job after the other: an operation is of the first job whose end is not before it.
      const job = ends.findIndex((end) => end.operation >= operation);
      const { operation: last, due } = ends[job] as JobEnd;
      const time = times[operation] ?? 0;
      const tail = doneAlone(last) - doneAlone(operation);
      visits.set(job, { job, head: doneAlone(operation) - time, time, due: due - tail + (alone[job] ?? 0) });
    }
    return Math.max(bound, ownWork + waitingDelay([...visits.values()], ends));
  }, ownWork);
}

/** Weighted delay, beyond that of their own work, that waiting for the machine makes at least. */
function waitingDelay(visits: readonly Visit[], ends: readonly JobEnd[]): number {
  const weightOf = ({ job }: Visit): number => ends[job]?.weight ?? 0;
  const weights = [...new Set(visits.map(weightOf))].sort((one, other) => one - other);
  const stride = Math.ceil(weights.length / mostLevels);
  const levels = weights.filter((_, index) => index % stride === 0);
  return levels.reduce((sum, level, index) => {
    const heavy = visits.filter((visit) => weightOf(visit) >= level);
    const completions = shortestRemaining(heavy);
    const dues = heavy.map(({ due }) => due).sort((one, other) => one - other);
    const delay = completions.reduce((all, completion, place) => all + Math.max(0, completion - (dues[place] ?? 0)), 0);
    return sum + (level - (levels[index - 1] ?? 0)) * delay;
  }, 0);
}
