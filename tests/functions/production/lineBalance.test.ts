import fc from "fast-check";
import "../../support/excelRuntime";
import { callFunction, platforms, range } from "../../support/callFunction";
import { expectWithin, referenceCases } from "../../support/referenceCases";

const known = referenceCases("production_scheduling");
type Pairs = readonly (readonly [number, number])[];

async function balance(
  ...given: unknown[]
): Promise<{ stationOf: number[]; stations: number; least: number; efficiency: number; gap: number }> {
  const rows = (await callFunction("LINEBALANCE", ...given)) as number[][];
  const [stations, least, efficiency, gap] = rows.slice(-4).map((row) => row[2]) as [number, number, number, number];
  return { stationOf: rows.slice(0, -4).map((row) => row[1] ?? 0), stations, least, efficiency, gap };
}

function expectLine(times: readonly number[], pairs: Pairs, cycle: number, stationOf: readonly number[]): void {
  const loads = new Map<number, number>();
  times.forEach((time, task) => loads.set(stationOf[task] ?? 0, (loads.get(stationOf[task] ?? 0) ?? 0) + time));
  for (const load of loads.values()) expect(load).toBeLessThanOrEqual(cycle * (1 + 1e-9));
  for (const [before, after] of pairs)
    expect(stationOf[before - 1] ?? 0).toBeLessThanOrEqual(stationOf[after - 1] ?? 0);
}

describe.each(platforms)("on the %s", (platform) => {
  test.each(["PRO-LB-02", "PRO-LB-03", "PRO-LB-04", "PRO-LB-05", "PRO-LB-06"])(
    "%s: the fewest stations",
    async (id) => {
      const { inputs, expected, tolerance } = known(id);
      const { task_times, precedence, cycle_time } = inputs;
      const found = await balance(range(platform, [task_times]), range(platform, precedence), cycle_time);
      expect([found.stations, found.least, found.gap]).toEqual([
        expected.optimal_stations,
        expected.theoretical_min,
        0,
      ]);
      expectWithin(tolerance, [found.efficiency, 1 - found.efficiency], [expected.efficiency, expected.balance_delay]);
      expectLine(task_times, precedence, cycle_time, found.stationOf);
    },
  );

  test("one task, tasks without time, no precedence, blank rows of precedence", async () => {
    expect(await balance(range(platform, [[5]]), null, 5)).toMatchObject({ stations: 1, efficiency: 1, gap: 0 });
    expect(await balance(range(platform, [[null, null]]), range(platform, [[null, null]]), 5)).toMatchObject({
      stations: 1,
      efficiency: 0,
    });
    expect(
      (
        await balance(
          range(platform, [[3], [null], [3]]),
          range(platform, [
            [1, 2],
            [null, null],
          ]),
          3,
        )
      ).stations,
    ).toBe(2);
  });
});

// Jacobs & Chase print 5 stations for the Model J wagon by most followers, longest time among equals; 4 is the least.
test("a rule may need one station more than the least, and its status says so", async () => {
  const { inputs } = known("PRO-LB-06");
  const found = await balance([inputs.task_times], inputs.precedence, inputs.cycle_time, "followers");
  expect(found.stations).toBe(5);
  expect(found.gap).toBeCloseTo(0.25, 9);
});

const line = fc.integer({ min: 1, max: 7 }).chain((count) =>
  fc.record({
    times: fc.array(fc.integer({ min: 0, max: 10 }), { minLength: count, maxLength: count }),
    pairs: fc.array(fc.tuple(fc.integer({ min: 1, max: count }), fc.integer({ min: 1, max: count })), { maxLength: 8 }),
  }),
);
const forwards = (pairs: Pairs): [number, number][] =>
  pairs.filter(([a, b]) => a !== b).map(([a, b]) => [Math.min(a, b), Math.max(a, b)]);

/** Fewest stations by trying every station for every task in turn. */
function fewest(times: readonly number[], pairs: Pairs, cycle: number): number {
  let least = Infinity;
  const place = (task: number, stationOf: number[], loads: number[]): void => {
    if (task === times.length) least = Math.min(least, Math.max(...stationOf) + 1);
    else
      for (let station = 0; station < times.length; station++) {
        if ((loads[station] ?? 0) + (times[task] ?? 0) > cycle) continue;
        if (pairs.some(([before, after]) => after === task + 1 && (stationOf[before - 1] ?? 0) > station)) continue;
        place(
          task + 1,
          [...stationOf, station],
          loads.map((load, each) => (each === station ? load + (times[task] ?? 0) : load)),
        );
      }
  };
  place(
    0,
    [],
    times.map(() => 0),
  );
  return least;
}

test("no line of up to 7 tasks needs fewer stations than the optimal one: all tried; rules keep every limit", async () => {
  await fc.assert(
    fc.asyncProperty(line, async ({ times, pairs }) => {
      const precedence = forwards(pairs);
      const given = [[times], precedence.length > 0 ? precedence : null, 10];
      const best = await balance(...given);
      expectLine(times, precedence, 10, best.stationOf);
      expect(best.gap).toBe(0);
      expect(best.stations).toBe(fewest(times, precedence, 10));
      for (const rule of ["longest", "followers", "weight"]) {
        const ruled = await balance(...given, rule);
        expectLine(times, precedence, 10, ruled.stationOf);
        expect(ruled.stations).toBeGreaterThanOrEqual(best.stations);
        expect(ruled.stations / (1 + ruled.gap)).toBeLessThanOrEqual(best.stations + 1e-9);
      }
    }),
    { numRuns: 40 },
  );
});

test("50 tasks are balanced, in any unit of time", async () => {
  const times = Array.from({ length: 50 }, (_, task) => 1 + ((task * 37 + 11) % 29));
  const pairs: [number, number][] = times.flatMap((_, task): [number, number][] =>
    task < 3
      ? []
      : [
          [1 + ((task * 7) % task), task + 1],
          [1 + ((task * 3) % task), task + 1],
        ],
  );
  const found = await balance([times], pairs, 60);
  expectLine(times, pairs, 60, found.stationOf);
  expect(found.stations).toBeLessThanOrEqual(found.least + 1);
  const scaled = await balance([times.map((time) => time * 2 ** -40)], pairs, 60 * 2 ** -40);
  expect(scaled.stationOf).toEqual(found.stationOf);
});

test("60 tasks are balanced by the best rule, with its gap", async () => {
  const times = Array.from({ length: 60 }, (_, task) => 5 + ((task * 13) % 7));
  const found = await balance([times], null, 23);
  expectLine(times, [], 23, found.stationOf);
  expect(found.stations).toBeLessThanOrEqual(1.25 * found.least);
  expect(found.stations / (1 + found.gap)).toBeGreaterThanOrEqual(found.least - 1e-9);
});

test.each([
  [
    "a task longer than the cycle",
    [[[6, 9]], null, 8, null, [["Cut", "Weld"]]],
    "Task Weld takes 9, longer than the cycle time 8. Split it, do it on two machines, or give a longer cycleTime.",
  ],
  [
    "a circle",
    [
      [[1, 1, 1]],
      [
        [1, 2],
        [2, 3],
        [3, 1],
      ],
      8,
    ],
    "precedence runs in a circle: 1 > 2 > 3 > 1. Take one of these rows out.",
  ],
  [
    "a task that waits for itself",
    [[[1, 1]], [[1, 1]], 8],
    "precedence runs in a circle: 1 > 1. Take one of these rows out.",
  ],
  [
    "an unknown task",
    [[[1, 1]], [[1, 5]], 8],
    'precedence, row 1: "5" is not in tasks. Correct the name, or add it there.',
  ],
  ["three columns", [[[1, 1]], [[1, 2, 3]], 8], "precedence must have two columns, before and after. It has 3."],
  ["no cycle time", [[[1, 1]], null, 0], "cycleTime must be more than 0, not 0."],
])("%s is refused", async (_, given, sentence) => {
  expect(await callFunction("LINEBALANCE", ...given)).toEqual({ error: "#VALUE!", sentence });
});
