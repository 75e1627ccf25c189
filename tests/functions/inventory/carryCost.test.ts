import fc from "fast-check";
import "../../support/excelRuntime";
import { callFunction, platforms, range } from "../../support/callFunction";
import { expectWithin } from "../../support/referenceCases";

// By hand: 120,000 x (8 % + 5 % + 2 %) = 18,000 a year, 1,500 a month.
test.each(platforms)("value x rates / periods, blank periods cost nothing (%s)", async (platform) => {
  const values = range(platform, [
    [120000, null],
    [60000, 12000],
  ]);
  expectWithin({ rel: 1e-12 }, await callFunction("CARRYCOST", values, 0.08, 0.05, 0.02), [
    [1500, 0],
    [750, 150],
  ]);
  expectWithin({ rel: 1e-12 }, await callFunction("CARRYCOST", values, 0.08, 0.05, 0.02, 1), [
    [18000, 0],
    [9000, 1800],
  ]);
});

test("rates are one an item or one a period", async () => {
  const values = [
    [1200, 2400],
    [1200, 2400],
  ];
  expectWithin({ rel: 1e-12 }, await callFunction("CARRYCOST", values, [[0.1], [0.2]]), [
    [10, 20],
    [20, 40],
  ]);
  expectWithin({ rel: 1e-12 }, await callFunction("CARRYCOST", values, [[0.1, 0.2]]), [
    [10, 40],
    [10, 40],
  ]);
});

test("twelve months of the same stock cost what the year does, and the cost is proportional to the value", async () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  await fc.assert(
    fc.asyncProperty(fc.double({ min: 0, max: 1e9, noNaN: true }), share, share, share, async (value, a, b, c) => {
      const [[year = 0] = []] = (await callFunction("CARRYCOST", value, a, b, c, 1)) as number[][];
      const [[month = 0] = []] = (await callFunction("CARRYCOST", value, a, b, c)) as number[][];
      const [[double = 0] = []] = (await callFunction("CARRYCOST", 2 * value, a, b, c, 1)) as number[][];
      expectWithin({ rel: 1e-9 }, [12 * month, double], [year, 2 * year]);
    }),
  );
});

test.each([
  ["a percentage", [100, 8], "capitalRate, row 1, column 1: 8 is too large. Enter 1 or less."],
  ["a negative rate", [100, 0.1, -0.1], "storageRate, row 1, column 1: -0.1 is too small. Enter 0 or more."],
  ["no periods in a year", [100, 0.1, 0, 0, 0], "periodsPerYear must be more than 0, not 0."],
])("%s is refused", async (_, given, sentence) => {
  expect(await callFunction("CARRYCOST", ...given)).toEqual({ error: "#VALUE!", sentence });
});
