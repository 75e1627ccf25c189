import { assignmentBound } from "../setups/assignmentBound";
import type { JobEnd } from "./JobEnd";
import { shortestRemaining } from "./shortestRemaining";
import type { ShopGraph } from "./ShopGraph";

/**
 * A weighted delay that no schedule can beat: each machine alone, its k-th completion no earlier than the k-th of shortest
 * remaining time first, and the jobs given to these completions so that it costs least (Chu 1992, for weights by assignment);
 * jobs that do not pass the machine are late by their own work only. A job that comes back counts with its last visit.
 */
export function tardinessBound(graph: ShopGraph, ends: readonly JobEnd[]): number {
  const { times, before, onMachine } = graph;
  const heads = new Float64Array(times.length);
  for (let operation = 0; operation < times.length; operation++) {
    const previous = before[operation] ?? -1;
    if (previous >= 0) heads[operation] = (heads[previous] ?? 0) + (times[previous] ?? 0);
  }
  const doneAlone = (operation: number): number => (heads[operation] ?? 0) + (times[operation] ?? 0);
  const lateness = (end: JobEnd, finish: number): number => end.weight * Math.max(0, finish - end.due);
  const alone = ends.map((end) => lateness(end, doneAlone(end.operation)));
  const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
  return onMachine.reduce((bound, operations) => {
    const lastVisit = new Map<number, number>();
    // The jobs' operations are numbered one job after the other: the job of one is the first whose end is not before it.
    for (const operation of operations) lastVisit.set(jobOf(ends, operation), operation);
    const visits = [...lastVisit];
    const completions = shortestRemaining(
      visits.map(([, operation]) => ({ head: heads[operation] ?? 0, time: times[operation] ?? 0 })),
    );
    const costs = visits.map(([job, operation]) => {
      const end = ends[job] as JobEnd;
      const tail = doneAlone(end.operation) - doneAlone(operation);
      return completions.map((completion) => Math.max(alone[job] ?? 0, lateness(end, completion + tail)));
    });
    const elsewhere = total(alone.filter((_, job) => !lastVisit.has(job)));
    return Math.max(bound, elsewhere + assignmentBound(costs));
  }, total(alone));
}

function jobOf(ends: readonly JobEnd[], operation: number): number {
  return ends.findIndex((end) => end.operation >= operation);
}
