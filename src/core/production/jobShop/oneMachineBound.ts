/** An operation on one machine: it can start at `head`, takes `time`, and `tail` follows it elsewhere. */
export interface OneMachineJob {
  readonly head: number;
  readonly time: number;
  readonly tail: number;
}

/** Least time in which one machine can be done with its operations and their tails if it may interrupt them: Jackson's preemptive schedule (Carlier 1982), longest tail first among those that have come. */
export function oneMachineBound(jobs: readonly OneMachineJob[]): number {
  const coming = [...jobs].sort((one, other) => one.head - other.head);
  const waiting: { left: number; tail: number }[] = [];
  let [clock, next, bound] = [0, 0, 0];
  while (next < coming.length || waiting.length > 0) {
    if (waiting.length === 0) clock = Math.max(clock, coming[next]?.head ?? 0);
    for (; (coming[next]?.head ?? Infinity) <= clock; next++) {
      const { time = 0, tail = 0 } = coming[next] ?? {};
      waiting.push({ left: time, tail });
    }
    waiting.sort((one, other) => other.tail - one.tail);
    const [urgent] = waiting;
    if (!urgent) break;
    const until = Math.min(clock + urgent.left, coming[next]?.head ?? Infinity);
    const isDone = until >= clock + urgent.left;
    urgent.left -= until - clock;
    clock = until;
    if (isDone) {
      waiting.shift();
      bound = Math.max(bound, clock + urgent.tail);
    }
  }
  return bound;
}
