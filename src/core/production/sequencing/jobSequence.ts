import type { Job } from "./Job";
import { jobOrder, type SequenceRule } from "./jobOrder";

/** A job in its place. */
export interface SequencedJob {
  readonly job: number;
  readonly start: number;
  readonly finish: number;
  /** How long after its due date it is finished, 0 if not; null where no due date is known. */
  readonly tardiness: number | null;
}

/** The jobs of one machine one after the other from `now` on, in the order of a rule. */
export function jobSequence(jobs: readonly Job[], rule: SequenceRule, now: number): SequencedJob[] {
  let clock = now;
  return jobOrder(jobs, rule, now).map((job) => {
    const { time = 0, due = null } = jobs[job] ?? {};
    const start = clock;
    clock += time;
    return { job, start, finish: clock, tardiness: due === null ? null : Math.max(0, clock - due) };
  });
}
