import fc from "fast-check";
import "../../support/excelRuntime";
import { jobShops, operationsOf } from "../../fixtures/jobShops";
import { callFunction, platforms, range } from "../../support/callFunction";
import { referenceCases } from "../../support/referenceCases";

const known = referenceCases("production_scheduling");
type Row = readonly [string, string, number, number];
type Table = readonly (readonly unknown[])[];

async function jobShop(
  operations: Table,
  seconds: number | null,
): Promise<{ rows: Row[]; makespan: number; bound: number; gap: number }> {
  const answer = (await callFunction("JOBSHOP", operations, seconds)) as Row[];
  const [makespan, bound, gap] = answer.slice(-3).map((row) => row[3]) as [number, number, number];
  return { rows: answer.slice(0, -3), makespan, bound, gap };
}

/** A schedule is one if no job is at two machines and no machine has two jobs at a time, and each job keeps its order. */
function expectSchedule(operations: Table, rows: readonly Row[], makespan: number): void {
  rows.forEach(([job, machine, start, finish], row) => {
    expect([job, machine, finish - start]).toEqual([operations[row]?.[0], operations[row]?.[1], operations[row]?.[2]]);
    rows.slice(0, row).forEach(([otherJob, otherMachine, otherStart, otherFinish]) => {
      if (otherJob === job) expect(start).toBeGreaterThanOrEqual(otherFinish);
      else if (otherMachine === machine) expect(start >= otherFinish || otherStart >= finish).toBe(true);
    });
  });
  expect(Math.max(...rows.map((row) => row[3]))).toBe(makespan);
}

describe.each(platforms)("on the %s", (platform) => {
  test.each(["PRO-JSP-ft06", "PRO-JSP-la06"])("%s: the least makespan", async (id) => {
    const { inputs, expected } = known(id);
    const operations = inputs.durations.flatMap((times: number[], job: number) =>
      times.map((time, step) => [`J${job}`, `M${inputs.machines[job][step]}`, time]),
    );
    const { rows, makespan, bound } = await jobShop(range(platform, operations), 0.1);
    expect(makespan).toBe(expected.optimal_makespan);
    expect(bound).toBeGreaterThanOrEqual(expected.lower_bound);
    expect(bound).toBeLessThanOrEqual(expected.optimal_makespan);
    expectSchedule(operations, rows, makespan);
  });

  test("one operation, no work at all, a machine that a job skips", async () => {
    expect(await callFunction("JOBSHOP", range(platform, [["A", "Saw", 5]]))).toEqual([
      ["A", "Saw", 0, 5],
      ["Makespan", "", "", 5],
      ["Bound", "", "", 5],
      ["Status", "optimal", "", 0],
    ]);
    const idle = range(platform, [
      ["A", "Saw", null],
      ["B", "Saw", null],
      ["A", "Drill", null],
    ]);
    expect(await jobShop(idle, 0)).toMatchObject({ makespan: 0, bound: 0, gap: 0 });
  });
});

// Least makespans: see the fixture.
test.each([
  ["la01", 666],
  ["la05", 593],
] as const)("%s is solved to its least makespan, and proven", async (name, least) => {
  const operations = operationsOf(jobShops[name]);
  const { rows, makespan, bound } = await jobShop(operations, 1);
  expect([makespan, bound]).toEqual([least, least]);
  expectSchedule(operations, rows, makespan);
});

test("ft10 comes within 2 % of its least makespan of 930, never below it", async () => {
  const operations = operationsOf(jobShops.ft10);
  const { rows, makespan, bound } = await jobShop(operations, 1);
  expect(makespan).toBeGreaterThanOrEqual(930);
  expect(makespan).toBeLessThanOrEqual(930 * 1.02);
  expect(bound).toBeLessThanOrEqual(930);
  expectSchedule(operations, rows, makespan);
});

const operation = fc.tuple(
  fc.integer({ min: 1, max: 4 }).map((job) => `J${job}`),
  fc.integer({ min: 1, max: 3 }).map((machine) => `M${machine}`),
  fc.integer({ min: 0, max: 9 }),
);

/** Least makespan by trying all orders in which operations can be put into the schedule, each as early as it can be. */
function leastMakespan(operations: readonly (readonly [string, string, number])[]): number {
  let least = Infinity;
  const place = (rest: typeof operations, free: ReadonlyMap<string, number>, makespan: number): void => {
    if (makespan >= least) return;
    if (rest.length === 0) least = makespan;
    rest.forEach(([job, machine, time], index) => {
      if (rest.slice(0, index).some(([other]) => other === job)) return;
      const finish = Math.max(free.get(job) ?? 0, free.get(machine) ?? 0) + time;
      const after = new Map([...free, [job, finish], [machine, finish]]);
      place(
        rest.filter((_, other) => other !== index),
        after,
        Math.max(makespan, finish),
      );
    });
  };
  place(operations, new Map(), 0);
  return least;
}

test("the schedule is one, the bound is never above the least makespan; small shops are solved: all orders tried", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(operation, { minLength: 1, maxLength: 7 }), async (operations) => {
      const { rows, makespan, bound, gap } = await jobShop(operations, 0.01);
      expectSchedule(operations, rows, makespan);
      const least = leastMakespan(operations);
      expect(makespan).toBe(least);
      expect(bound).toBeLessThanOrEqual(least);
      expect(gap === 0).toBe(makespan === bound);
    }),
    { numRuns: 60 },
  );
});

test("the same shop has the same schedule, in any unit of time", async () => {
  const operations = operationsOf(jobShops.la01.slice(0, 5));
  const first = await jobShop(operations, 0.05);
  const scaled = operations.map(([job, machine, time]) => [job, machine, Number(time) * 2 ** -40]);
  const other = await jobShop(scaled, 0.05);
  expect(other.rows.map((row) => row[2] * 2 ** 40)).toEqual(first.rows.map((row) => row[2]));
  expect(await jobShop(operations, 0.05)).toEqual(first);
});

test.each([
  ["a negative time", [[["A", "Saw", -1]]], "operations, row 1, column 3: -1 is too small. Enter 0 or more."],
  ["no machine", [[["A", "", 1]]], "operations, row 1: the column machine is blank. Enter a name or delete the row."],
  ["two columns", [[["A", 1]]], "operations must have at least 3 columns (job, machine, time). It has 2."],
  ["an hour of search", [[["A", "Saw", 1]], 3600], "seconds must be 60 or less, not 3600."],
])("%s is refused", async (_, given, sentence) => {
  expect(await callFunction("JOBSHOP", ...given)).toEqual({ error: "#VALUE!", sentence });
});
