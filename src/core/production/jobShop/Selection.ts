import type { ShopGraph } from "./ShopGraph";

/**
 * A schedule in the making: the order of the operations on every machine, with the longest way to each operation (head) and
 * from its start to the end (tail, its own time and the delivery of its job included).
 */
export class Selection {
  readonly heads: Float64Array;
  readonly tails: Float64Array;
  /** Operation before and after each on its machine, -1 where there is none. */
  readonly previous: Int32Array;
  readonly next: Int32Array;
  makespan = 0;
  /** False where the orders of the machines contradict each other. */
  readonly isFeasible: boolean;
  private readonly order: Int32Array;
  private readonly missing: Int32Array;

  constructor(
    readonly graph: ShopGraph,
    readonly sequences: number[][],
  ) {
    const count = graph.times.length;
    this.heads = new Float64Array(count);
    this.tails = new Float64Array(count);
    this.previous = new Int32Array(count);
    this.next = new Int32Array(count);
    this.order = new Int32Array(count);
    this.missing = new Int32Array(count);
    this.isFeasible = this.update();
  }

  /** Calculates heads, tails and makespan anew; false where the orders contradict each other. */
  update(): boolean {
    if (!this.updateHeads()) return false;
    this.updateTails();
    return true;
  }

  /** Calculates the heads anew; false where the orders contradict each other. */
  updateHeads(): boolean {
    const { times, before, after } = this.graph;
    const { heads, previous, next, order, missing } = this;
    const count = times.length;
    for (const sequence of this.sequences)
      for (let place = 0; place < sequence.length; place++) {
        const operation = sequence[place] as number;
        previous[operation] = place > 0 ? (sequence[place - 1] as number) : -1;
        next[operation] = place + 1 < sequence.length ? (sequence[place + 1] as number) : -1;
      }
    let filled = 0;
    for (let operation = 0; operation < count; operation++) {
      missing[operation] =
        ((before[operation] as number) >= 0 ? 1 : 0) + ((previous[operation] as number) >= 0 ? 1 : 0);
      if (missing[operation] === 0) order[filled++] = operation;
    }
    for (let taken = 0; taken < filled; taken++) {
      const operation = order[taken] as number;
      const job = before[operation] as number;
      const machine = previous[operation] as number;
      const byJob = job >= 0 ? (heads[job] as number) + (times[job] as number) : 0;
      const byMachine = machine >= 0 ? (heads[machine] as number) + (times[machine] as number) : 0;
      heads[operation] = byJob > byMachine ? byJob : byMachine;
      for (let side = 0; side < 2; side++) {
        const follower = (side === 0 ? after[operation] : next[operation]) as number;
        if (follower >= 0 && --(missing[follower] as number) === 0) order[filled++] = follower;
      }
    }
    return filled === count;
  }

  private updateTails(): void {
    const { times, after, delivery } = this.graph;
    const { heads, tails, next, order } = this;
    let makespan = 0;
    for (let taken = times.length - 1; taken >= 0; taken--) {
      const operation = order[taken] as number;
      const job = after[operation] as number;
      const machine = next[operation] as number;
      const byJob = (job >= 0 ? tails[job] : delivery[operation]) as number;
      const byMachine = machine >= 0 ? (tails[machine] as number) : 0;
      tails[operation] = (times[operation] as number) + (byJob > byMachine ? byJob : byMachine);
      const length = (heads[operation] as number) + (tails[operation] as number);
      if (length > makespan) makespan = length;
    }
    this.makespan = makespan;
  }

  /** When an operation is done. */
  finish(operation: number): number {
    return (this.heads[operation] as number) + (this.graph.times[operation] as number);
  }

  /** One of the longest ways through the schedule, an operation after the other; `pick` chooses where there are several. */
  criticalPath(pick: () => number): number[] {
    const { times, before, delivery } = this.graph;
    const tolerance = 1e-9 * this.makespan;
    const ends: number[] = [];
    for (let operation = 0; operation < times.length; operation++)
      if (this.finish(operation) + (delivery[operation] as number) >= this.makespan - tolerance) ends.push(operation);
    let at = ends[Math.floor(pick() * ends.length)] ?? -1;
    const path: number[] = [];
    while (at >= 0) {
      path.push(at);
      const head = this.heads[at] as number;
      if (head <= tolerance) break;
      const choices = [before[at] as number, this.previous[at] as number].filter(
        (each) => each >= 0 && Math.abs(this.finish(each) - head) <= tolerance,
      );
      at = (choices.length > 1 && pick() < 0.5 ? choices[1] : choices[0]) ?? -1;
    }
    return path.reverse();
  }
}
