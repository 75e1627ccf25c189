import fc from "fast-check";
import "../../support/excelRuntime";
import { callFunction, platforms, range } from "../../support/callFunction";

const names = [
  ...["hours", "rates", "overtime", "shiftPremium"],
  ...["heads", "paidHours", "periodLength", "output"],
] as const;

/** LABORCOST with its arguments by name; the others are left out. */
function laborCost(given: Readonly<Record<string, unknown>>): Promise<unknown> {
  return callFunction("LABORCOST", ...names.map((name) => given[name] ?? null));
}

describe.each(platforms)("LABORCOST on the %s", (platform) => {
  const overtime = range(platform, [
    ["Above", "Premium"],
    [160, 0.5],
    [200, 1],
    [null, null],
  ]);

  test("hours above a limit are paid with its premium, each hour with that of its own tier", async () => {
    const plan = { hours: range(platform, [[1500, 1750, 2100, null]]), rates: 20, overtime, heads: 10 };
    // By hand, 10 heads: 150 hours each: 1500 x 20 = 30,000.
    // 175 each: 1750 x 20 = 35,000, and 10 x 15 above 160: 150 x 20 x 0.5 = 1,500; in all 36,500.
    // 210 each: 2100 x 20 = 42,000; 10 x 40 from 160 to 200: 400 x 20 x 0.5 = 4,000; 10 x 10 above 200: 100 x 20 x 1 = 2,000; 48,000.
    expect(await laborCost(plan)).toEqual([[30000, 36500, 48000, 0]]);
    expect(await laborCost({ ...plan, output: "straight" })).toEqual([[30000, 35000, 42000, 0]]);
    expect(await laborCost({ ...plan, output: "overtime" })).toEqual([[0, 1500, 6000, 0]]);
    expect(await laborCost({ ...plan, output: "overtimehours" })).toEqual([[0, 150, 500, 0]]);
  });

  test("the shift premium is paid on every hour, and overtime on the rate with it", async () => {
    const plan = { hours: [[1750]], rates: 20, overtime, heads: 10, shiftPremium: 0.15 };
    // By hand: 35,000 x 0.15 = 5,250 for the shift; 150 x 20 x 1.15 x 0.5 = 1,725 for overtime; 35,000 + 5,250 + 1,725 = 41,975.
    expect(await laborCost({ ...plan, output: "shift" })).toEqual([[5250]]);
    expect(await laborCost({ ...plan, output: "overtime" })).toEqual([[expect.closeTo(1725, 9)]]);
    expect(await laborCost(plan)).toEqual([[expect.closeTo(41975, 9)]]);
  });

  test("hours that are paid but not worked cost the rate; limits a week follow the weeks of the periods", async () => {
    const plan = {
      hours: range(platform, [[1400, 1750, 1750, null]]),
      rates: 20,
      overtime: [[40, 0.5]],
      heads: 10,
      paidHours: 40,
      periodLength: [[4, 4, 5, 4]],
    };
    // By hand: 10 heads x 40 hours x 4 weeks = 1600 are paid at least: 1600 x 20 = 32,000.
    // 1750 x 20 + (1750 - 1600) x 20 x 0.5 = 36,500. Five weeks: 2000 paid hours x 20 = 40,000, no overtime. Idle: 32,000.
    expect(await laborCost(plan)).toEqual([[32000, 36500, 40000, 32000]]);
  });

  test("a block of centres with rates a centre and premiums a period; a blank table has no tiers", async () => {
    const plan = {
      hours: [
        [100, 200],
        [10, 20],
      ],
      rates: [[20], [30]],
      overtime: range(platform, [[null, null]]),
      shiftPremium: range(platform, [[null, 0.1]]),
    };
    // By hand: 100 x 20, 200 x 20 x 1.1; 10 x 30, 20 x 30 x 1.1.
    expect(await laborCost(plan)).toEqual([
      [2000, expect.closeTo(4400, 9)],
      [300, expect.closeTo(660, 9)],
    ]);
  });
});

test("heads at a rate a head and period", async () => {
  expect(await laborCost({ hours: [[10, 12]], rates: [[3500, 3600]] })).toEqual([[35000, 43200]]);
});

test("without heads a limit is that of the centre; the order of the tiers does not matter", async () => {
  // By hand: 10 hours from 100 to 110 at half as much again, 40 above 110 at double.
  const cost = 10 * 150 + 10 * 10 * 0.5 + 10 * 40;
  const plan = { hours: 150, rates: 10 };
  const tiers = [
    [110, 1],
    [100, 0.5],
  ];
  expect(await laborCost({ ...plan, overtime: tiers })).toEqual([[cost]]);
  expect(await laborCost({ ...plan, overtime: [...tiers].reverse() })).toEqual([[cost]]);
});

test("a single column runs down", async () => {
  expect(await laborCost({ hours: [[100], [200]], rates: 20, overtime: [[150, 0.5]] })).toEqual([[2000], [4500]]);
});

describe("laws", () => {
  const plan = fc.record({
    hours: fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 1, maxLength: 6 }),
    rates: fc.integer({ min: 0, max: 90 }),
    overtime: fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 0, max: 3 })), {
      minLength: 1,
      maxLength: 3,
      selector: ([limit]) => limit,
    }),
    shiftPremium: fc.constantFrom(0, 0.15, 0.5),
    heads: fc.integer({ min: 1, max: 20 }),
    paidHours: fc.constantFrom(0, 150),
  });
  const costOf = async (given: Readonly<Record<string, unknown>>): Promise<number[]> =>
    ((await laborCost({ ...given, hours: [given["hours"]] })) as number[][])[0] ?? [];

  test("the cost is that of every single hour by its tier, and straight, shift and overtime add up to it", async () => {
    await fc.assert(
      fc.asyncProperty(plan, async (given) => {
        const cost = await costOf(given);
        const parts = await Promise.all(
          ["straight", "shift", "overtime"].map((output) => costOf({ ...given, output })),
        );
        const { hours, rates, overtime, shiftPremium, heads, paidHours } = given;
        const tiers = [...overtime].sort((one, other) => one[0] - other[0]);
        hours.forEach((work, period) => {
          // Hour by hour of the centre: the premium is that of the last limit at or below it.
          let pay = 0;
          for (let hour = 0; hour < work; hour++) {
            const tier = tiers.filter(([limit]) => limit * heads <= hour).at(-1);
            pay += rates * (1 + shiftPremium) * (1 + (tier?.[1] ?? 0));
          }
          pay += rates * (1 + shiftPremium) * Math.max(0, paidHours * heads - work);
          expect(cost[period]).toBeCloseTo(pay, 4);
          expect(parts.reduce((sum, part) => sum + (part[period] ?? NaN), 0)).toBeCloseTo(cost[period] ?? NaN, 6);
        });
      }),
      { numRuns: 40 },
    );
  });

  test("the currency does not matter, and more heads never cost more where only work is paid", async () => {
    await fc.assert(
      fc.asyncProperty(plan, fc.constantFrom(1e-12, 7, 1e12), async (given, scale) => {
        // Premiums that rise with the limit, as overtime does.
        const premiums = given.overtime.map(([, premium]) => premium).sort((one, other) => one - other);
        const overtime = [...given.overtime]
          .sort((one, other) => one[0] - other[0])
          .map(([limit], tier) => [limit, premiums[tier]]);
        const base = { ...given, overtime, paidHours: 0 };
        const cost = await costOf(base);
        const scaled = await costOf({ ...base, rates: base.rates * scale });
        const more = await costOf({ ...base, heads: base.heads + 1 });
        cost.forEach((pay, period) => {
          expect((scaled[period] ?? NaN) / scale).toBeCloseTo(pay, 3);
          expect(more[period]).toBeLessThanOrEqual(pay + 1e-6);
        });
      }),
    );
  });
});

describe("refusals", () => {
  test.each([
    ["negative hours", { hours: [[5, -5]], rates: 20 }, "hours, row 1, column 2: -5 is too small. Enter 0 or more."],
    ["a negative rate", { hours: [[5]], rates: -1 }, "rates, row 1, column 1: -1 is too small. Enter 0 or more."],
    ["no rates", { hours: [[5]] }, "rates is missing. Give it a value."],
    [
      "work without heads",
      { hours: [[0, 5]], rates: 20, heads: [[0, 0]] },
      "There are 5 hours of work in period 2, but no heads. Enter heads, or move the work.",
    ],
    [
      "one limit twice",
      {
        hours: [[5]],
        rates: 20,
        overtime: [
          [160, 0.5],
          [160, 1],
        ],
      },
      "overtime, rows 1 and 2: both hold above 160 hours. Keep one of them.",
    ],
    [
      "a premium in percent",
      { hours: [[5]], rates: 20, overtime: [[160, 50]] },
      "overtime, row 1, column 2: 50 is too large. Enter 10 or less.",
    ],
    [
      "a limit without its premium",
      { hours: [[5]], rates: 20, overtime: 160 },
      "overtime must have at least 2 columns (limit, premium). It has 1.",
    ],
    [
      "a shift premium in percent",
      { hours: [[5]], rates: 20, shiftPremium: 15 },
      "shiftPremium, row 1, column 1: 15 is too large. Enter 10 or less.",
    ],
    [
      "text for hours",
      { hours: [["many"]], rates: 20 },
      'hours, row 1, column 1: the text "many" is not a number. Enter a number.',
    ],
    [
      "another number of heads",
      { hours: [[5, 6]], rates: 20, heads: [[1, 2, 3]] },
      "heads must have one value, one a row, one a column, or 1 rows and 2 columns. It has 1 rows and 3 columns.",
    ],
    [
      "a word that is no output",
      { hours: [[5]], rates: 20, output: "costs" },
      'output must be one of cost, straight, shift, overtime, overtimehours, not the text "costs". Did you mean cost?',
    ],
  ])("%s", async (_, given, sentence) => {
    expect(await laborCost(given)).toEqual({ error: "#VALUE!", sentence });
  });

  test("a centre without heads leaves the others alone", async () => {
    const answer = (await laborCost({ hours: [[5], [6]].map((row) => [...row, 7]), rates: 2, heads: [[0], [1]] })) as {
      code?: string;
    }[][];
    expect(answer[0]).toEqual([
      expect.objectContaining({ code: "#VALUE!" }),
      expect.objectContaining({ code: "#VALUE!" }),
    ]);
    expect(answer[1]).toEqual([12, 14]);
  });
});
