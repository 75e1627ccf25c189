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

describe("due times", () => {
  const objectives = ["totaltardiness", "weightedtardiness", "maxlateness"] as const;
  type Due = readonly (readonly [string, number, number])[];

  async function byDue(
    operations: Table,
    due: Table,
    objective: string | null,
    seconds: number,
  ): Promise<{ rows: Row[]; value: number; bound: number; gap: number; status: unknown; name: string }> {
    const answer = (await callFunction("JOBSHOP", operations, seconds, objective, due)) as Row[];
    const [value, bound, gap] = answer.slice(-3).map((row) => row[3]) as [number, number, number];
    const [status, name] = [answer.at(-1)?.[1], String(answer.at(-3)?.[0])];
    return { rows: answer.slice(0, -3), value, bound, gap, status, name };
  }

  /** Value of an objective for the finish of every job. */
  function valueOf(objective: (typeof objectives)[number], due: Due, finish: ReadonlyMap<string, number>): number {
    const late = due
      .filter(([job]) => finish.has(job))
      .map(([job, time, weight]) => ({ lateness: (finish.get(job) ?? 0) - time, weight }));
    if (objective === "maxlateness") return Math.max(...late.map(({ lateness }) => lateness));
    return late.reduce(
      (sum, { lateness, weight }) => sum + (objective === "totaltardiness" ? 1 : weight) * Math.max(0, lateness),
      0,
    );
  }

  /** Least value by trying all orders in which operations can be put into the schedule, each as early as it can be. */
  function leastValue(
    operations: readonly (readonly [string, string, number])[],
    rate: (finish: ReadonlyMap<string, number>) => number,
  ): number {
    let least = Infinity;
    const place = (
      rest: typeof operations,
      jobs: ReadonlyMap<string, number>,
      machines: ReadonlyMap<string, number>,
    ): void => {
      if (rest.length === 0) least = Math.min(least, rate(jobs));
      rest.forEach(([job, machine, time], index) => {
        if (rest.slice(0, index).some(([other]) => other === job)) return;
        const finish = Math.max(jobs.get(job) ?? 0, machines.get(machine) ?? 0) + time;
        place(
          rest.filter((_, other) => other !== index),
          new Map([...jobs, [job, finish]]),
          new Map([...machines, [machine, finish]]),
        );
      });
    };
    place(operations, new Map(), new Map());
    return least;
  }

  const finishOf = (rows: readonly Row[]): Map<string, number> => {
    const finish = new Map<string, number>();
    for (const [job, , , end] of rows) finish.set(job, Math.max(end, finish.get(job) ?? 0));
    return finish;
  };

  const dueTable = fc.array(fc.tuple(fc.integer({ min: -5, max: 25 }), fc.integer({ min: 1, max: 4 })), {
    minLength: 4,
    maxLength: 4,
  });

  test("small shops are solved for every objective, and the bound is never above the least: all orders tried", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(operation, { minLength: 1, maxLength: 7 }),
        dueTable,
        fc.constantFrom(...objectives),
        async (operations, times, objective) => {
          const due = times.map(([time, weight], job) => [`J${job + 1}`, time, weight] as const);
          const { rows, value, bound, gap, status } = await byDue(operations, due, objective, 0.02);
          expectSchedule(operations, rows, Math.max(...rows.map((row) => row[3])));
          expect(value).toBe(valueOf(objective, due, finishOf(rows)));
          const least = leastValue(operations, (finish) => valueOf(objective, due, finish));
          expect(value).toBe(least);
          expect(bound).toBeLessThanOrEqual(least);
          expect(gap).toBe(value - bound);
          expect(status === "optimal").toBe(gap === 0);
          // Shops as small as this are looked through to the end.
          if (objective !== "maxlateness") expect(gap).toBe(0);
        },
      ),
      { numRuns: 80 },
    );
  });

  test("one machine: in order of due times the greatest lateness is least (Jackson 1955)", async () => {
    const operations = [
      ["A", "Saw", 6],
      ["B", "Saw", 2],
      ["C", "Saw", 8],
    ];
    const due = [
      ["C", 18],
      ["a", 8],
      ["B", 6],
    ];
    // By hand: B 0-2, A 2-8, C 8-16: lateness -4, 0, -2.
    const { rows, value, bound, name } = await byDue(operations, due, "maxlateness", 1);
    expect(rows.map((row) => row[2])).toEqual([2, 0, 8]);
    expect([value, bound, name]).toEqual([0, 0, "Greatest lateness"]);
  });

  test.each(platforms)(
    "with due and no objective the total tardiness counts; header and blank rows are skipped (%s)",
    async (platform) => {
      const operations = [
        ["A", "Saw", 3],
        ["B", "Saw", 2],
      ];
      const due = range(platform, [
        ["Job", "Due", "Weight"],
        ["A", 2, 1],
        ["B", 2, 5],
        [null, null, null],
      ]);
      // By hand: B first: 0 + 3 late; A first: 1 + 3.
      expect(await byDue(operations, due, null, 1)).toMatchObject({
        value: 3,
        name: "Total tardiness",
        status: "optimal",
      });
      expect(await byDue(operations, due, "weightedtardiness", 1)).toMatchObject({ value: 3, bound: 3, gap: 0 });
      expect(await callFunction("JOBSHOP", operations, 1, "makespan", due)).toEqual(
        await callFunction("JOBSHOP", operations, 1),
      );
    },
  );

  // Singer & Pinedo (1998), A computational study of branch and bound techniques for minimizing the total weighted tardiness in
  // job shops, instance MT10: due = rounded down 1.3, 1.5 or 1.6 x work of the job; weights 4 (2 jobs), 2 (6 jobs), 1 (2 jobs).
  test.each([
    [1.3, 1363],
    [1.5, 394],
    [1.6, 141],
  ])(
    "ft10 due at %f x work: never below the least weighted tardiness of %i, and far below that of dispatching",
    async (factor, least) => {
      const operations = operationsOf(jobShops.ft10) as [string, string, number][];
      const work = new Map<string, number>();
      for (const [job, , time] of operations) work.set(job, (work.get(job) ?? 0) + time);
      const due = [...work].map(
        ([job, time], index) => [job, Math.floor(factor * time), index < 2 ? 4 : index < 8 ? 2 : 1] as const,
      );
      const { rows, value, bound } = await byDue(operations, due, "weightedtardiness", 1);
      expectSchedule(operations, rows, Math.max(...rows.map((row) => row[3])));
      expect(value).toBe(valueOf("weightedtardiness", due, finishOf(rows)));
      expect(value).toBeGreaterThanOrEqual(least);
      expect(bound).toBeLessThanOrEqual(least);
      const { value: unsearched } = await byDue(operations, due, "weightedtardiness", 0);
      expect(value).toBeLessThan(0.4 * unsearched);
    },
  );

  test("the same shop has the same schedule, in any unit of time; a job due in the far future changes nothing", async () => {
    const operations = operationsOf(jobShops.la01.slice(0, 5)) as [string, string, number][];
    const names = [...new Set(operations.map(([job]) => job))];
    const due = names.map((job, index) => [job, 150 + 20 * index, 1 + (index % 2)] as const);
    for (const objective of objectives) {
      const first = await byDue(operations, due, objective, 0.05);
      expect(await byDue(operations, due, objective, 0.05)).toEqual(first);
      const scale = 2 ** -40;
      const scaled = await byDue(
        operations.map(([job, machine, time]) => [job, machine, time * scale]),
        due.map(([job, time, weight]) => [job, time * scale, weight]),
        objective,
        0.05,
      );
      expect(scaled.rows.map((row) => row[2] / scale)).toEqual(first.rows.map((row) => row[2]));
      expect([scaled.value / scale, scaled.bound / scale]).toEqual([first.value, first.bound]);
    }
    const [last = ""] = names.slice(-1);
    const far = [...due.slice(0, -1), [last, 1e12, 1] as const];
    const near = [...due.slice(0, -1), [last, 1e5, 1] as const];
    expect(await byDue(operations, far, "maxlateness", 0.05)).toEqual(
      await byDue(operations, near, "maxlateness", 0.05),
    );
  });

  test("no work is never late by more than its due time says", async () => {
    const idle = [
      ["A", "Saw", 0],
      ["B", "Saw", 0],
    ];
    const due = [
      ["A", 3],
      ["B", -2],
    ];
    expect(await byDue(idle, due, "maxlateness", 0)).toMatchObject({ value: 2, bound: 2, gap: 0 });
    expect(await byDue(idle, due, "totaltardiness", 0)).toMatchObject({ value: 2, bound: 2, gap: 0 });
  });

  const one = [["A", "Saw", 1]];
  test.each([
    ["an objective without due", [one, 1, "maxlateness"], "due is missing. Give it a value."],
    ["a job without due time", [one, 1, null, [["B", 3]]], "due has no row for the job A. Add it: job and due time."],
    [
      "a job twice",
      [
        one,
        1,
        null,
        [
          ["A", 3],
          ["a", 4],
        ],
      ],
      "due names a twice, in its entries 1 and 2. Join the two, or give one of them another name.",
    ],
    [
      "a weight that is missing",
      [one, 1, "weightedtardiness", [["A", 3]]],
      "due, row 1: the weight of the job A is missing. Enter a weight above 0 in the third column, or choose totaltardiness.",
    ],
    ["a negative weight", [one, 1, null, [["A", 3, -1]]], "due, row 1, column 3: -1 is too small. Enter 0 or more."],
    [
      "text for a due time",
      [
        one,
        1,
        null,
        [
          ["B", 3],
          ["A", "soon"],
        ],
      ],
      'due, row 2, column 2: the text "soon" is not a number. Enter a number.',
    ],
    [
      "a word that is no objective",
      [one, 1, "tardiness", [["A", 3]]],
      expect.stringContaining("objective must be one of makespan, totaltardiness, weightedtardiness, maxlateness"),
    ],
  ])("%s is refused", async (_, given, sentence) => {
    expect(await callFunction("JOBSHOP", ...given)).toEqual({ error: "#VALUE!", sentence });
  });
});
