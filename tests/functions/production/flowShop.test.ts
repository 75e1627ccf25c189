import fc from "fast-check";
import "../../support/excelRuntime";
import { callFunction, platforms, range } from "../../support/callFunction";
import { expectWithin, referenceCases } from "../../support/referenceCases";

const known = referenceCases("production_scheduling");
type Row = readonly [string | number, number | string, number];
const flowShop = async (...given: unknown[]): Promise<Row[]> => (await callFunction("FLOWSHOP", ...given)) as Row[];
const orderOf = (rows: readonly Row[]): number[] => rows.slice(0, -2).map(([name]) => Number(name));
const makespanOf = (rows: readonly Row[]): number => rows.at(-2)?.[2] ?? NaN;
const statusOf = (rows: readonly Row[]): unknown => rows.at(-1)?.[1];

/** By hand: each job begins on a machine when both are free. */
function simulated(times: readonly (readonly number[])[], order: readonly number[]): number {
  const free = (times[0] ?? []).map(() => 0);
  for (const job of order)
    (times[job - 1] ?? []).forEach((time, machine) => {
      free[machine] = Math.max(free[machine] ?? 0, machine > 0 ? (free[machine - 1] ?? 0) : 0) + time;
    });
  return free.at(-1) ?? 0;
}

const permutations = (items: readonly number[]): number[][] =>
  items.length < 2
    ? [[...items]]
    : items.flatMap((first) => permutations(items.filter((each) => each !== first)).map((rest) => [first, ...rest]));

describe.each(platforms)("on the %s", (platform) => {
  test.each(["PRO-FS-01", "PRO-FS-02", "PRO-FS-03"])("%s: Johnson's order of two machines", async (id) => {
    const { inputs, expected, tolerance } = known(id);
    for (const method of ["johnson", null]) {
      const rows = await flowShop(range(platform, inputs.times), method);
      expect(orderOf(rows)).toEqual(expected.sequence);
      expectWithin(tolerance, makespanOf(rows), expected.makespan);
      expect(statusOf(rows)).toBe("optimal");
    }
  });

  test("PRO-FS-04: three machines", async () => {
    const { inputs, expected, tolerance } = known("PRO-FS-04");
    for (const method of ["johnson", "optimal"]) {
      const rows = await flowShop(range(platform, inputs.times), method);
      expectWithin(tolerance, makespanOf(rows), expected.makespan);
      expect(statusOf(rows)).toBe("optimal");
    }
  });

  test("one job, one machine, a machine that some jobs skip, no work at all", async () => {
    expect(await flowShop(range(platform, [[2, null, 3]]))).toEqual([
      [1, 0, 5],
      ["Makespan", "", 5],
      ["Status", "optimal", 0],
    ]);
    expect(makespanOf(await flowShop(range(platform, [[2], [null], [3]])))).toBe(5);
    expect(
      makespanOf(
        await flowShop(
          range(platform, [
            [null, null, null],
            [null, null, null],
          ]),
        ),
      ),
    ).toBe(0);
  });
});

const shop = (jobs: number, machines: number): fc.Arbitrary<number[][]> =>
  fc.array(fc.array(fc.integer({ min: 0, max: 30 }), { minLength: machines, maxLength: machines }), {
    minLength: 1,
    maxLength: jobs,
  });

test("no order is finished sooner than the optimal one: all orders of up to 6 jobs tried", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 5 }).chain((machines) => shop(6, machines)),
      async (times) => {
        const rows = await flowShop(times);
        const all = permutations(times.map((_, job) => job + 1)).map((order) => simulated(times, order));
        expect(makespanOf(rows)).toBe(Math.min(...all));
        expect(simulated(times, orderOf(rows))).toBe(makespanOf(rows));
        expect(statusOf(rows)).toBe("optimal");
      },
    ),
    { numRuns: 60 },
  );
});

test("the starts and finishes are those of the order; NEH is never sooner than optimal, nor its bound later", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 3, max: 4 }).chain((machines) => shop(7, machines)),
      async (times) => {
        const [best, good] = [await flowShop(times), await flowShop(times, "neh")];
        expect(makespanOf(good)).toBe(simulated(times, orderOf(good)));
        expect(makespanOf(good)).toBeGreaterThanOrEqual(makespanOf(best));
        expect(makespanOf(good) / (1 + (good.at(-1)?.[2] ?? 0))).toBeLessThanOrEqual(makespanOf(best) * (1 + 1e-9));
        best.slice(0, -2).forEach(([name, start, finish], place) => {
          const placed = orderOf(best).slice(0, place + 1);
          expect(finish).toBe(simulated(times, placed));
          expect(Number(start) + (times[Number(name) - 1]?.[0] ?? 0)).toBe(
            placed.reduce((sum, job) => sum + (times[job - 1]?.[0] ?? 0), 0),
          );
        });
      },
    ),
    { numRuns: 60 },
  );
});

test("a shop of 30 jobs on 6 machines has a good order with its gap, and the same one in any unit", async () => {
  const times = Array.from({ length: 30 }, (_, job) =>
    Array.from({ length: 6 }, (__, machine) => 1 + ((job * 37 + machine * 61 + job * machine * 17) % 97)),
  );
  const rows = await flowShop(times);
  const gap = rows.at(-1)?.[2] ?? 1;
  expect(gap).toBeLessThan(0.15);
  expect(makespanOf(rows)).toBeLessThanOrEqual(makespanOf(await flowShop(times, "neh")));
  expect(simulated(times, orderOf(rows))).toBe(makespanOf(rows));
  const scaled = await flowShop(times.map((row) => row.map((time) => time * 2 ** -40)));
  expect(orderOf(scaled)).toEqual(orderOf(rows));
});

test.each([
  [
    "Johnson's rule for four machines",
    [[[1, 2, 3, 4]], "johnson"],
    "Johnson's rule is for two machines, or three. There are 4. Use the method optimal or neh.",
  ],
  [
    "Johnson's rule where the middle machine holds up",
    [
      [
        [2, 3, 1],
        [4, 1, 2],
      ],
      "johnson",
    ],
    "Johnson's rule holds for three machines only if no time on the second is longer than the shortest on the first, or on the third. Use the method optimal.",
  ],
  ["a negative time", [[[1, -2]]], "times, row 1, column 2: -2 is too small. Enter 0 or more."],
  [
    "a name too few",
    [
      [
        [1, 2],
        [3, 4],
      ],
      null,
      "A",
    ],
    "jobs must have one row for each entry of times: it has 1, times has 2.",
  ],
])("%s is refused", async (_, given, sentence) => {
  expect(await callFunction("FLOWSHOP", ...given)).toEqual({ error: "#VALUE!", sentence });
});
