import fc from "fast-check";
import "../../support/excelRuntime";
import { callFunction, platforms, range } from "../../support/callFunction";
import { expectWithin } from "../../support/referenceCases";

const close = { rel: 1e-12, abs: 1e-12 };
const unitsOf = (values: readonly number[], decimals: number): number =>
  values.reduce((sum, value) => sum + Math.round(value * 10 ** decimals), 0);

test("an even year of 1,000 has four months of 83.34 and eight of 83.33", async () => {
  // By hand: 1000 / 12 = 83.333...; 12 x 83.33 = 999.96, and four cents are left for the first four.
  const year = [...new Array<number>(4).fill(83.34), ...new Array<number>(8).fill(83.33)];
  expectWithin(close, await callFunction("PHASE", 1000), [year]);
  expectWithin(close, await callFunction("PHASE", 1000, "even", [new Array(12).fill(7)]), [year]);
});

test.each(platforms)("a block of lines by working days, blanks are none (%s)", async (platform) => {
  const answer = await callFunction("PHASE", [[400], [-40]], "workingdays", range(platform, [[20, null, 18, 2]]), 1);
  expectWithin(close, answer, [
    [200, 0, 180, 20],
    [-20, 0, -18, -2],
  ]);
});

test("each line may go as its own last year went", async () => {
  const answer = await callFunction("PHASE", [[90], [60]], "lastyear", [
    [1, 2, 0],
    [5, 5, 10],
  ]);
  expectWithin(close, answer, [
    [30, 60, 0],
    [15, 15, 30],
  ]);
});

test("periods run down where the basis is a column, lines side by side", async () => {
  expectWithin(close, await callFunction("PHASE", 90, null, [[1], [2]]), [[30], [60]]);
  expectWithin(close, await callFunction("PHASE", [[90, 30]], null, [[1], [2]]), [
    [30, 10],
    [60, 20],
  ]);
});

test("negative decimals phase in thousands, and the amount's own hundreds are kept", async () => {
  const [row = []] = (await callFunction("PHASE", 100_500, null, [[1, 1, 2]], -3)) as number[][];
  expect(row.reduce((sum, each) => sum + each, 0)).toBe(100_500);
  expectWithin(close, row.slice(0, 2), [25_000, 25_000]);
});

test("periods add up to the amount to the last digit, and none is off its share by a unit of it", async () => {
  const amount = fc.integer({ min: -1e12, max: 1e12 });
  const weights = fc.array(fc.double({ min: 0, max: 1e4, noNaN: true }), { minLength: 1, maxLength: 53 });
  await fc.assert(
    fc.asyncProperty(amount, weights, fc.integer({ min: 0, max: 3 }), async (units, basis, decimals) => {
      fc.pre(basis.some((weight) => weight > 1e-6));
      const total = units / 10 ** decimals;
      const [row = []] = (await callFunction("PHASE", total, "custom", [basis], decimals)) as number[][];
      expect(unitsOf(row, decimals)).toBe(units);
      const sum = basis.reduce((all, weight) => all + weight, 0);
      row.forEach((share, period) => {
        const exact = (total * (basis[period] ?? 0)) / sum;
        expect(Math.abs(share - exact)).toBeLessThanOrEqual(1.001 * 10 ** -decimals + 1e-9 * Math.abs(total));
      });
    }),
  );
});

test("a credit is the mirror of a charge", async () => {
  const [charge = []] = (await callFunction("PHASE", 100)) as number[][];
  const [credit = []] = (await callFunction("PHASE", -100)) as number[][];
  expectWithin(
    close,
    credit,
    charge.map((value) => -value),
  );
});

test("a line whose last year was nothing keeps its error to its own row", async () => {
  const answer = await callFunction("PHASE", [[10], [10]], "lastyear", [
    [0, 0],
    [1, 1],
  ]);
  expect(answer).toMatchObject([
    [{ code: "#VALUE!" }, { code: "#VALUE!" }],
    [5, 5],
  ]);
});

test.each([
  ["no basis", [100, "workingdays"], "The profile workingdays needs basis: a value for each period."],
  [
    "a basis of zeros",
    [100, "lastyear", [[0, 0]]],
    "100 cannot be phased: its basis is 0 in every period. Give a basis, or use the profile even.",
  ],
  ["a negative weight", [100, null, [[1, -1]]], "basis, row 1, column 2: -1 is too small. Enter 0 or more."],
  [
    "a basis of two lines for three",
    [
      [[1], [2], [3]],
      null,
      [
        [1, 1],
        [1, 1],
      ],
    ],
    "basis must be one row of periods, or one for each of the 3 lines. It has 2 rows and 2 columns.",
  ],
  ["half a decimal", [100, null, null, 0.5], "decimals must be a whole number, not 0.5."],
  [
    "a block of amounts",
    [
      [
        [1, 2],
        [3, 4],
      ],
    ],
    "amount must be one row or one column, but the range has 2 rows and 2 columns.",
  ],
])("%s is refused", async (_, given, sentence) => {
  expect(await callFunction("PHASE", ...given)).toEqual({ error: "#VALUE!", sentence });
});
