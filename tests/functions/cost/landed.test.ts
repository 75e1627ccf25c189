import fc from "fast-check";
import "../../support/excelRuntime";
import { callFunction, platforms, range } from "../../support/callFunction";
import { expectWithin, referenceCases } from "../../support/referenceCases";

const known = referenceCases("cost_management");
const close = { rel: 1e-12, abs: 1e-12 };
const column = (values: readonly unknown[]): unknown[][] => values.map((value) => [value]);

test.each(platforms)(
  "COS-LND-02: duty on the value free on board, price in a foreign currency (%s)",
  async (platform) => {
    const { inputs, expected, tolerance } = known("COS-LND-02");
    const blank = range(platform, [[null]]);
    const one = [
      inputs.unit_price_foreign,
      inputs.units,
      inputs.fx_rate,
      inputs.freight,
      blank,
      inputs.duty_rate,
      inputs.other,
    ];
    const [[unit, goods, , , duty, , total] = []] = (await callFunction(
      "LANDED",
      ...one,
      inputs.duty_base,
    )) as number[][];
    expectWithin(
      tolerance,
      [unit, goods, duty, total],
      [expected.per_unit, expected.goods, expected.duty, expected.total],
    );
  },
);

test("with cif duty is also charged on freight and insurance, and is the default", async () => {
  // By hand: goods 10,000; 8 % of 10,000 + 1,200 + 150 = 908; total 12,658.
  const row = [[12.658, 10_000, 1200, 150, 908, 400, 12_658]];
  expectWithin(close, await callFunction("LANDED", 10, 1000, null, 1200, 150, 0.08, 400, "cif"), row);
  expectWithin(close, await callFunction("LANDED", 10, 1000, null, 1200, 150, 0.08, 400), row);
});

// By hand: 120 over values 600 and 200, weights 1 and 3, volumes 5 and 1, units 100 and 20.
test.each([
  ["value", [90, 30]],
  ["weight", [30, 90]],
  ["volume", [100, 20]],
  ["units", [100, 20]],
])("charges are shared by %s", async (by, shares) => {
  const given = [
    column([6, 10]),
    column([100, 20]),
    null,
    120,
    null,
    null,
    120,
    "fob",
    by,
    by,
    column([1, 3]),
    column([5, 1]),
  ];
  const answer = (await callFunction("LANDED", ...given)) as number[][];
  expectWithin(
    close,
    answer.map((row) => [row[2], row[5]]),
    shares.map((share) => [share, share]),
  );
});

test("a charge given by line is not shared, and insurance is shared by value", async () => {
  const answer = (await callFunction("LANDED", column([1, 3]), 100, null, column([7, 0]), 40)) as number[][];
  expectWithin(
    close,
    answer.map((row) => row.slice(2, 4)),
    [
      [7, 10],
      [0, 30],
    ],
  );
});

test("lines in a row answer down", async () => {
  const answer = (await callFunction("LANDED", [[6, 10]], [[100, 20]], null, 120)) as number[][];
  expect([answer.length, answer[0]?.length]).toEqual([7, 2]);
  expectWithin(close, answer[2], [90, 30]);
});

const amounts = fc.double({ min: 0.01, max: 1e6, noNaN: true });
const lines = fc.array(fc.tuple(amounts, fc.integer({ min: 1, max: 1000 }), amounts), { minLength: 1, maxLength: 12 });
const cents = (values: readonly number[]): number => values.reduce((sum, value) => sum + Math.round(value * 100), 0);

test("with two decimals every charge adds up to the cent, and so do the parts of every line", async () => {
  const charge = fc.integer({ min: 0, max: 1e8 }).map((value) => value / 100);
  await fc.assert(
    fc.asyncProperty(lines, charge, charge, charge, async (given, freight, insurance, handling) => {
      const [price, units, weight] = [0, 1, 2].map((index) => given.map((line) => [line[index]]));
      const given2 = [price, units, 1.1, freight, insurance, 0.07, handling, "cif", "weight", "units", weight, null, 2];
      const rows = (await callFunction("LANDED", ...given2)) as number[][];
      const of = (at: number): number[] => rows.map((row) => row[at] ?? 0);
      expect(cents(of(2))).toBe(cents([freight]));
      expect(cents(of(3))).toBe(cents([insurance]));
      expect(cents(of(5))).toBe(cents([handling]));
      for (const row of rows) expect(cents(row.slice(1, 6))).toBe(cents(row.slice(6)));
    }),
  );
});

test("unrounded, twice the shipment's money is twice its cost", async () => {
  await fc.assert(
    fc.asyncProperty(lines, amounts, async (given, freight) => {
      const [price, units] = [0, 1].map((index) => given.map((line) => [line[index]]));
      const doubled = given.map(([each]) => [2 * each]);
      const once = (await callFunction("LANDED", price, units, null, freight, null, 0.1)) as number[][];
      const twice = (await callFunction("LANDED", doubled, units, null, 2 * freight, null, 0.1)) as number[][];
      expectWithin(
        { rel: 1e-9 },
        twice,
        once.map((row) => row.map((value) => 2 * value)),
      );
    }),
  );
});

test("a line of no units has no unit cost, the others have theirs", async () => {
  const answer = (await callFunction("LANDED", column([6, 10]), column([100, 0]), null, 60)) as unknown[][];
  expect(answer[1]?.[0]).toMatchObject({ code: "#DIV/0!" });
  expect(answer[0]?.[0]).toBe(6.6);
});

test.each([
  [
    "a charge by weight without weights",
    [column([1, 2]), 10, null, 100, null, null, null, "fob", "weight"],
    "freight of 100 cannot be shared by weight: no line has any. Give the weight of the lines, or share by something else.",
  ],
  ["a duty of 1200 %", [1, 1, null, null, null, 12], "dutyRate, row 1, column 1: 12 is too large. Enter 10 or less."],
  ["a negative price", [-1, 1], "price, row 1, column 1: -1 is too small. Enter 0 or more."],
  ["a currency rate of 0", [1, 1, [[0]]], "currencyRate, row 1, column 1: 0 is too small. Enter more than 0."],
  [
    "another duty base",
    [1, 1, null, null, null, null, null, "fbo"],
    'base must be one of fob, cif, not the text "fbo".',
  ],
  [
    "charges for another number of lines",
    [column([1, 2]), 1, null, column([1, 2, 3])],
    "freight must have one value, or one for each of the 2 rows. It has 3 rows and 1 columns.",
  ],
  ["text as a price", [[["dear"]], 1], 'price, row 1, column 1: the text "dear" is not a number. Enter a number.'],
])("%s is refused", async (_, given, sentence) => {
  expect(await callFunction("LANDED", ...given)).toEqual({ error: "#VALUE!", sentence });
});
