/** Work on one machine that can start at `head`. */
export interface MachineWork {
  readonly head: number;
  readonly time: number;
}

/**
 * Completion times in rising order if the machine always does what needs the least time still and may interrupt it: the k-th is
 * the earliest at which k operations can be done (Schrage 1968; as a bound for tardiness Chu 1992).
 */
export function shortestRemaining(works: readonly MachineWork[]): number[] {
  const coming = [...works].sort((one, other) => one.head - other.head);
  const waiting: number[] = [];
  const done: number[] = [];
  let [clock, next] = [0, 0];
  while (done.length < coming.length) {
    if (waiting.length === 0) clock = Math.max(clock, coming[next]?.head ?? 0);
    for (; next < coming.length && (coming[next]?.head ?? 0) <= clock; next++) insert(waiting, coming[next]?.time ?? 0);
    const shortest = waiting.pop() ?? 0;
    const until = Math.min(clock + shortest, coming[next]?.head ?? Infinity);
    if (until >= clock + shortest) {
      clock += shortest;
      done.push(clock);
    } else {
      insert(waiting, shortest - (until - clock));
      clock = until;
    }
  }
  return done;
}

/** Puts a value into its place in a falling order. */
function insert(falling: number[], value: number): void {
  let [low, high] = [0, falling.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((falling[middle] ?? 0) > value) low = middle + 1;
    else high = middle;
  }
  falling.splice(low, 0, value);
}
