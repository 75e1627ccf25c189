import type { ShopGraph } from "./ShopGraph";

/** Orders on all machines by dispatching: of the operations in conflict on the machine that would be free first (Giffler & Thompson 1960), the one with the most work left in its job, its delivery included; `noise` (0: none) mixes the choice. */
export function dispatched(graph: ShopGraph, noise: () => number): number[][] {
  const { times, before, after, delivery, machineOf, onMachine } = graph;
  const left = Float64Array.from(times);
  for (let operation = times.length - 1; operation >= 0; operation--) {
    const next = after[operation] ?? -1;
    left[operation] = (left[operation] ?? 0) + ((next >= 0 ? left[next] : delivery[operation]) ?? 0);
  }
  const free = onMachine.map(() => 0);
  const sequences = onMachine.map((): number[] => []);
  const ready = new Map<number, number>();
  before.forEach((previous, operation) => {
    if (previous < 0) ready.set(operation, 0);
  });
  const startOf = (operation: number): number =>
    Math.max(ready.get(operation) ?? 0, free[machineOf[operation] ?? 0] ?? 0);
  while (ready.size > 0) {
    const waiting = [...ready.keys()];
    const finishOf = (operation: number): number => startOf(operation) + (times[operation] ?? 0);
    const first = waiting.reduce((best, each) => (finishOf(each) < finishOf(best) ? each : best));
    const machine = machineOf[first] ?? 0;
    const inConflict = waiting.filter(
      (each) => machineOf[each] === machine && (each === first || startOf(each) < finishOf(first)),
    );
    const rank = new Map(inConflict.map((each) => [each, (left[each] ?? 0) * (1 + noise())]));
    const chosen = inConflict.reduce((best, each) => ((rank.get(each) ?? 0) > (rank.get(best) ?? 0) ? each : best));
    const finish = finishOf(chosen);
    sequences[machine]?.push(chosen);
    free[machine] = finish;
    ready.delete(chosen);
    const next = after[chosen] ?? -1;
    if (next >= 0) ready.set(next, finish);
  }
  return sequences;
}
