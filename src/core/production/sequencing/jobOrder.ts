import type { Job } from "./Job";

/** A rule that puts the jobs of one machine in order. */
export type SequenceRule = "fcfs" | "spt" | "lpt" | "edd" | "wspt" | "cr" | "moore";

/** Rules that need to know when jobs are due. */
export const rulesByDueDate: readonly SequenceRule[] = ["edd", "cr", "moore"];

/**
 * The jobs' numbers in the order of a rule; ties keep the order of the list. fcfs: as they came; spt, lpt: shortest, longest first;
 * edd: earliest due first (Jackson 1955, least greatest lateness); wspt: time / weight (Smith 1956, least weighted flow time); cr: critical
 * ratio (due - now) / time, once, at the start; moore: fewest tardy jobs (Moore 1968), the tardy ones last in order of their due dates.
 */
export function jobOrder(jobs: readonly Job[], rule: SequenceRule, now: number): number[] {
  const order = jobs.map((_, job) => job);
  const sorted = (rank: (job: Job) => number): number[] => order.sort((one, other) => compare(jobs, rank, one, other));
  switch (rule) {
    case "fcfs":
      return order;
    case "spt":
      return sorted(({ time }) => time);
    case "lpt":
      return sorted(({ time }) => -time);
    case "edd":
      return sorted(({ due }) => due ?? Infinity);
    case "wspt":
      // A job without time goes first whatever its weight, one without weight last.
      return sorted(({ time, weight }) => (time === 0 ? 0 : time / weight));
    case "cr":
      return sorted(({ time, due }) => (time === 0 ? -Infinity : ((due ?? Infinity) - now) / time));
    case "moore":
      return mooresOrder(
        jobs,
        sorted(({ due }) => due ?? Infinity),
        now,
      );
  }
}

function compare(jobs: readonly Job[], rank: (job: Job) => number, one: number, other: number): number {
  const [first, second] = [rank(jobs[one] as Job), rank(jobs[other] as Job)];
  if (first === second) return one - other;
  return first < second ? -1 : 1;
}

/** Takes jobs in order of their due dates; whenever one would be late, the longest so far goes to the end. */
function mooresOrder(jobs: readonly Job[], byDueDate: readonly number[], now: number): number[] {
  let onTime: number[] = [];
  const late = new Set<number>();
  let clock = now;
  const timeOf = (job: number): number => jobs[job]?.time ?? 0;
  for (const job of byDueDate) {
    onTime.push(job);
    clock += timeOf(job);
    if (clock <= (jobs[job]?.due ?? Infinity)) continue;
    const longest = onTime.reduce((worst, each) => (timeOf(each) > timeOf(worst) ? each : worst));
    onTime = onTime.filter((each) => each !== longest);
    late.add(longest);
    clock -= timeOf(longest);
  }
  return [...onTime, ...byDueDate.filter((job) => late.has(job))];
}
