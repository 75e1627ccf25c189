import fc from "fast-check";
import "../../support/excelRuntime";
import { callFunction, platforms, range } from "../../support/callFunction";

const names = ["hours", "productiveHours", "absence", "rampUp", "opening", "policy", "output"] as const;

/** HEADCOUNT with its arguments by name; the others are left out. */
function headcount(given: Readonly<Record<string, unknown>>): Promise<unknown> {
  return callFunction("HEADCOUNT", ...names.map((name) => given[name] ?? null));
}

describe.each(platforms)("HEADCOUNT on the %s", (platform) => {
  test("heads are hours over the productive hours that absence leaves, rounded up; changes are hires and leavers", async () => {
    // By hand: 140 x 0.92 = 128.8 hours a head; 1200 / 128.8 = 9.32, 1500 / 128.8 = 11.65, 0, 900 / 128.8 = 6.99.
    const hours = range(platform, [[1200, 1500, null, 900]]);
    expect(await headcount({ hours, productiveHours: 140, absence: 0.08, opening: 11 })).toEqual([
      [0, 10, 12, 0, 7],
      [11, 10, 12, 0, 7],
      [0, 0, 2, 0, 7],
      [0, 1, 0, 12, 0],
    ]);
  });

  test("people are hired rampUp periods before they are needed, and those for whom it is too late are past due", async () => {
    // By hand, 100 hours a head: needed 5, 5, 8, 6, 9; two periods of training: the 8 of period 3 are hired in 1, the 9 of 5 in 3.
    const hours = range(platform, [[500, 500, 800, 600, 900]]);
    expect(await headcount({ hours, productiveHours: 100, rampUp: 2, opening: 4 })).toEqual([
      [0, 5, 5, 8, 6, 9],
      [5, 8, 8, 9, 9, 9],
      [1, 3, 0, 1, 0, 0],
      [0, 0, 0, 0, 0, 0],
    ]);
  });

  test("a block answers by centre; hours, absence and ramp-up can differ by centre and by period", async () => {
    const hours = range(platform, [
      [320, 640],
      [100, null],
    ]);
    const given = {
      hours,
      productiveHours: [[160, 128]],
      absence: range(platform, [[null], [0.2]]),
      rampUp: [[1], [0]],
      opening: range(platform, [[2], [null]]),
    };
    // By hand: 320 / 160 = 2, 640 / 128 = 5; 100 / 128 = 0.78 -> 1, none.
    expect(await headcount({ ...given, output: "needed" })).toEqual([
      [2, 5],
      [1, 0],
    ]);
    expect(await headcount(given)).toEqual([
      [5, 5],
      [1, 0],
    ]);
    expect(await headcount({ ...given, output: "hires" })).toEqual([
      [0, 3, 0],
      [0, 1, 0],
    ]);
    expect(await headcount({ ...given, output: "leavers" })).toEqual([
      [0, 0],
      [0, 1],
    ]);
  });

  test("a blank opening cell is nobody; opening left out is as many as the first period needs", async () => {
    const plan = { hours: [[500, 700]], productiveHours: 100, output: "hires" };
    expect(await headcount({ ...plan, opening: range(platform, [[null]]) })).toEqual([[0, 5, 2]]);
    expect(await headcount(plan)).toEqual([[0, 0, 2]]);
  });
});

test("a single column runs down, and so does its answer", async () => {
  const given = { hours: [[500], [700], [600]], productiveHours: [[100], [100], [100]] };
  expect(await headcount({ ...given, output: "heads" })).toEqual([[5], [7], [6]]);
  expect(await headcount(given)).toEqual([
    [0, 5, 0, 0],
    [5, 5, 0, 0],
    [7, 7, 2, 0],
    [6, 6, 0, 1],
  ]);
});

test("a dip that ends before new people would be trained is bridged; nobody leaves under keep", async () => {
  const hours = [[900, 600, 900, 300, 300, 900]];
  const plan = { hours, productiveHours: 100 };
  // By hand: the dip of one period is bridged with one period of training, that of two is not.
  expect(await headcount({ ...plan, rampUp: 1, output: "heads" })).toEqual([[9, 9, 9, 3, 9, 9]]);
  expect(await headcount({ ...plan, rampUp: 2, output: "heads" })).toEqual([[9, 9, 9, 9, 9, 9]]);
  expect(await headcount({ ...plan, rampUp: 0, output: "heads" })).toEqual([[9, 6, 9, 3, 3, 9]]);
  expect(await headcount({ ...plan, policy: "keep", opening: 4 })).toEqual([
    [0, 9, 6, 9, 3, 3, 9],
    [4, 9, 9, 9, 9, 9, 9],
    [0, 5, 0, 0, 0, 0, 0],
    [0, 0, 0, 0, 0, 0, 0],
  ]);
});

test("no work needs nobody; the least work needs one; noise of a division needs no further head", async () => {
  expect(await headcount({ hours: [[0, 0]], productiveHours: 0, output: "needed" })).toEqual([[0, 0]]);
  expect(await headcount({ hours: 1e-12, productiveHours: 140, output: "needed" })).toEqual([[1]]);
  // 1.1 x 3 = 3.3000000000000003.
  expect(await headcount({ hours: 1.1 * 3, productiveHours: 1.1, output: "needed" })).toEqual([[3]]);
  expect(await headcount({ hours: 1e12, productiveHours: 100, output: "needed" })).toEqual([[1e10]]);
});

describe("laws", () => {
  const plan = fc.integer({ min: 1, max: 10 }).chain((periods) =>
    fc.record({
      hours: fc.array(fc.integer({ min: 0, max: 2000 }), { minLength: periods, maxLength: periods }),
      productiveHours: fc.integer({ min: 20, max: 170 }),
      absence: fc.constantFrom(0, 0.08, 0.5),
      rampUp: fc.integer({ min: 0, max: 4 }),
      opening: fc.option(fc.integer({ min: 0, max: 30 }), { nil: null }),
      policy: fc.constantFrom("follow", "keep"),
    }),
  );

  test("heads roll forward, and those trained long enough do all the hours; one head less would not", async () => {
    await fc.assert(
      fc.asyncProperty(plan, async (given) => {
        const { rampUp, productiveHours, absence, hours } = given;
        const [needed = [], heads = [], hires = [], leavers = []] = (await headcount({
          ...given,
          hours: [hours],
        })) as number[][];
        const perHead = productiveHours * (1 - absence);
        for (let period = 1; period <= hours.length; period++) {
          const work = hours[period - 1] ?? 0;
          expect(heads[period]).toBe((heads[period - 1] ?? 0) + (hires[period] ?? 0) - (leavers[period] ?? 0));
          expect((needed[period] ?? 0) * perHead).toBeGreaterThanOrEqual(work * (1 - 1e-9));
          if (work > 0) expect(((needed[period] ?? 0) - 1) * perHead).toBeLessThan(work);
          expect(Math.min(hires[period] ?? 0, leavers[period] ?? 0)).toBe(0);
          // On the payroll for rampUp periods before this one: the least of the payrolls since then. Before the plan all are trained.
          const trained = Math.min(...heads.slice(Math.max(0, period - rampUp), period + 1));
          expect(trained).toBeGreaterThanOrEqual(needed[period] ?? 0);
        }
        if (given.policy === "keep") expect(leavers.every((count) => count === 0)).toBe(true);
      }),
    );
  });

  test("less time a head, more absence and more hours never need fewer heads", async () => {
    await fc.assert(
      fc.asyncProperty(plan, async ({ hours, productiveHours, absence }) => {
        const needed = async (factor: number, time: number, away: number): Promise<number[]> =>
          (
            (await headcount({
              hours: [hours.map((work) => work * factor)],
              productiveHours: time,
              absence: away,
              output: "needed",
            })) as number[][]
          )[0] ?? [];
        const base = await needed(1, productiveHours, absence);
        const others = [
          await needed(1.3, productiveHours, absence),
          await needed(1, productiveHours * 0.7, absence),
          await needed(1, productiveHours, absence + 0.2),
        ];
        others.forEach((other) =>
          other.forEach((count, period) => expect(count).toBeGreaterThanOrEqual(base[period] ?? 0)),
        );
      }),
    );
  });
});

describe("refusals", () => {
  test.each([
    [
      "work where no head has time",
      { hours: [[100, 200]], productiveHours: [[0, 140]] },
      "There are 100 hours of work in period 1, but a head has no productive hours there. Enter productiveHours above 0, or move the work.",
    ],
    [
      "absence in percent",
      { hours: [[100]], productiveHours: 140, absence: 8 },
      "absence, row 1, column 1: 8 is too large. Enter less than 1.",
    ],
    [
      "negative hours",
      { hours: [[100, -1]], productiveHours: 140 },
      "hours, row 1, column 2: -1 is too small. Enter 0 or more.",
    ],
    [
      "half a period of training",
      { hours: [[100]], productiveHours: 140, rampUp: 1.5 },
      "rampUp, row 1, column 1: 1.5 is not a whole number.",
    ],
    [
      "half a head",
      { hours: [[100]], productiveHours: 140, opening: 1.5 },
      "opening, row 1, column 1: 1.5 is not a whole number.",
    ],
    [
      "text for hours",
      { hours: [["x"]], productiveHours: 140 },
      'hours, row 1, column 1: the text "x" is not a number. Enter a number.',
    ],
    ["no productive hours", { hours: [[100]] }, "productiveHours is missing. Give it a value."],
    ["no hours", { productiveHours: 140 }, "hours is missing. Give it a value."],
    [
      "another number of productive hours",
      { hours: [[100, 200]], productiveHours: [[140, 140, 140]] },
      "productiveHours must have one value, one a row, one a column, or 1 rows and 2 columns. It has 1 rows and 3 columns.",
    ],
    [
      "all rows of a block",
      {
        hours: [
          [100, 200],
          [100, 200],
        ],
        productiveHours: 140,
        output: "all",
      },
      'output "all" shows several rows of one item. For a block of items choose one of needed, heads, hires, leavers.',
    ],
    [
      "a policy that is none",
      { hours: [[100]], productiveHours: 140, policy: "kep" },
      'policy must be one of follow, keep, not the text "kep". Did you mean keep?',
    ],
  ])("%s", async (_, given, sentence) => {
    expect(await headcount(given)).toEqual({ error: "#VALUE!", sentence });
  });

  test("a centre without time for its work leaves the others alone", async () => {
    const answer = (await headcount({
      hours: [
        [100, 200],
        [100, 200],
      ],
      productiveHours: [[0], [100]],
    })) as { code?: string }[][];
    expect(answer[0]).toEqual([
      expect.objectContaining({ code: "#VALUE!" }),
      expect.objectContaining({ code: "#VALUE!" }),
    ]);
    expect(answer[1]).toEqual([1, 2]);
  });
});
