import fc from "fast-check";
import { dispatched } from "../../../src/core/production/jobShop/dispatched";
import { exactTardiness } from "../../../src/core/production/jobShop/exactTardiness";
import type { JobEnd } from "../../../src/core/production/jobShop/JobEnd";
import { Selection } from "../../../src/core/production/jobShop/Selection";
import { shopGraph, type ShopGraph } from "../../../src/core/production/jobShop/ShopGraph";
import { shortestRemaining } from "../../../src/core/production/jobShop/shortestRemaining";
import { tardinessBound } from "../../../src/core/production/jobShop/tardinessBound";
import { tardinessOf } from "../../../src/core/production/jobShop/tardinessOf";
import { tardinessSearch } from "../../../src/core/production/jobShop/tardinessSearch";
import { randomNumbers } from "../../../src/core/statistics/random/randomNumbers";

interface SmallShop {
  readonly graph: ShopGraph;
  readonly ends: readonly JobEnd[];
}

/** Jobs of one to three operations on up to three machines, which a job may visit again, with due times and weights. */
const smallShop: fc.Arbitrary<SmallShop> = fc
  .array(
    fc.record({
      operations: fc.array(
        fc.record({ machine: fc.integer({ min: 0, max: 2 }), time: fc.integer({ min: 0, max: 9 }) }),
        { minLength: 1, maxLength: 3 },
      ),
      due: fc.integer({ min: -3, max: 20 }),
      weight: fc.integer({ min: 0, max: 4 }),
    }),
    { minLength: 1, maxLength: 3 },
  )
  .map((jobs) => {
    const graph = shopGraph({ jobs: jobs.map(({ operations }) => operations), machines: 3 });
    let operation = -1;
    const ends = jobs.map(({ operations, due, weight }) => ({
      operation: (operation += operations.length),
      due,
      weight,
    }));
    return { graph, ends };
  });

/** Least delay by trying all orders in which operations can be put into the schedule, each as early as it can be. */
function leastDelay({ graph, ends }: SmallShop): number {
  const { times, before, machineOf, onMachine } = graph;
  const finish = new Map<number, number>();
  const free = onMachine.map(() => 0);
  let least = Infinity;
  const place = (): void => {
    if (finish.size === times.length)
      least = Math.min(
        least,
        tardinessOf(ends, (operation) => finish.get(operation) ?? NaN),
      );
    times.forEach((time, operation) => {
      const previous = before[operation] as number;
      if (finish.has(operation) || (previous >= 0 && !finish.has(previous))) return;
      const machine = machineOf[operation] as number;
      const freeBefore = free[machine] as number;
      const end = Math.max(previous >= 0 ? (finish.get(previous) ?? 0) : 0, freeBefore) + time;
      finish.set(operation, end);
      free[machine] = end;
      place();
      finish.delete(operation);
      free[machine] = freeBefore;
    });
  };
  place();
  return least;
}

function start(graph: ShopGraph, ends: readonly JobEnd[]): { sequences: number[][]; value: number } {
  const selection = new Selection(
    graph,
    dispatched(graph, () => 0),
  );
  return { sequences: selection.sequences, value: tardinessOf(ends, (operation) => selection.finish(operation)) };
}

test("the bound is never above the least delay, a job that comes back to a machine included: all orders tried", () => {
  fc.assert(
    fc.property(smallShop, ({ graph, ends }) => {
      expect(tardinessBound(graph, ends)).toBeLessThanOrEqual(leastDelay({ graph, ends }) + 1e-9);
    }),
    { numRuns: 200 },
  );
});

test("on one machine the bound of equal jobs is their least delay", () => {
  // By hand: three jobs of 4 hours that can start at once are done at 4, 8, 12; due 4, 6, 9: late 0 + 2 + 3.
  const graph = shopGraph({ jobs: [4, 4, 4].map((time) => [{ machine: 0, time }]), machines: 1 });
  const ends = [6, 9, 4].map((due, operation) => ({ operation, due, weight: 1 }));
  expect(tardinessBound(graph, ends)).toBe(5);
});

test("looking through all schedules finds the least delay", () => {
  fc.assert(
    fc.property(smallShop, ({ graph, ends }) => {
      const found = exactTardiness({ graph, ends, known: start(graph, ends), steps: 1e6 });
      expect([found.value, found.isLeast]).toEqual([leastDelay({ graph, ends }), true]);
      const selection = new Selection(graph, found.sequences);
      expect(selection.isFeasible).toBe(true);
      expect(tardinessOf(ends, (operation) => selection.finish(operation))).toBe(found.value);
    }),
    { numRuns: 200 },
  );
});

test("without steps the known schedule stays, and nothing is claimed of it", () => {
  const graph = shopGraph({
    jobs: [[{ machine: 0, time: 5 }], [{ machine: 0, time: 1 }]],
    machines: 1,
  });
  const ends = [
    { operation: 0, due: 0, weight: 1 },
    { operation: 1, due: 0, weight: 1 },
  ];
  // By hand: the long job first: 5 + 6.
  const known = { sequences: [[0, 1]], value: 11 };
  expect(exactTardiness({ graph, ends, known, steps: 0 })).toEqual({ ...known, isLeast: false, steps: 0 });
  // The short one first: 1 + 6.
  expect(exactTardiness({ graph, ends, known, steps: 100 })).toMatchObject({
    sequences: [[1, 0]],
    value: 7,
    isLeast: true,
  });
});

test("the search never ends worse than it began, and its orders have the delay that it tells", () => {
  fc.assert(
    fc.property(smallShop, fc.nat(), ({ graph, ends }, seed) => {
      const known = start(graph, ends);
      const search = tardinessSearch(graph, ends, tardinessBound(graph, ends));
      const found = search({ sequences: known.sequences, left: 200, random: randomNumbers(seed) });
      expect(found.value).toBeLessThanOrEqual(known.value);
      expect(found.value).toBeGreaterThanOrEqual(leastDelay({ graph, ends }) - 1e-9);
      const selection = new Selection(
        graph,
        found.sequences.map((each) => [...each]),
      );
      expect(selection.isFeasible).toBe(true);
      expect(tardinessOf(ends, (operation) => selection.finish(operation))).toBe(found.value);
    }),
    { numRuns: 100 },
  );
});

test("shortest remaining time first: the k-th completion is the earliest at which k works can be done", () => {
  // By hand: 5 from 0, interrupted at 1 for the 2 that come then, and at 4 by the 1: done at 3, 5, 8.
  expect(
    shortestRemaining([
      { head: 0, time: 5 },
      { head: 1, time: 2 },
      { head: 4, time: 1 },
    ]),
  ).toEqual([3, 5, 8]);
  expect(shortestRemaining([])).toEqual([]);
  const works = fc.array(fc.record({ head: fc.nat(15), time: fc.nat(6) }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(works, (given) => {
      const bound = shortestRemaining(given);
      const place = (rest: typeof given, clock: number, done: readonly number[]): void => {
        done.forEach((end, number) => expect(end).toBeGreaterThanOrEqual(bound[number] as number));
        rest.forEach((work, index) => {
          const end = Math.max(clock, work.head) + work.time;
          place(
            rest.filter((_, other) => other !== index),
            end,
            [...done, end],
          );
        });
      };
      place(given, 0, []);
    }),
  );
});
