import fc from "fast-check";
import "../../support/excelRuntime";
import { callFunction, platforms, range } from "../../support/callFunction";
import { expectWithin } from "../../support/referenceCases";
import { single } from "../../support/single";

// By hand: 100 serves 40 + 40 and half of the third 40.
test("cover walks through the coming demand, and a zero on the way costs no stock but a period", async () => {
  expect(single(await callFunction("COVER", 100, [[40, 40, 40, 40]]))).toBe(2.5);
  expect(single(await callFunction("COVER", 100, [[40, 0, 40, 40]]))).toBe(3.5);
  expect(single(await callFunction("COVER", 0, [[40, 40]]))).toBe(0);
  expect(single(await callFunction("COVER", -5, [[40, 40]]))).toBe(0);
});

test.each(platforms)("a row of closing stocks meets the demand after each period (%s)", async (platform) => {
  const demand = range(platform, [[10, 20, null, 30]]);
  // Period 4 has no demand after it: the mean of the row, 15, goes on.
  expectWithin({ rel: 1e-12 }, await callFunction("COVER", [[20, 15, 60, 30]], demand), [[1, 1.5, 3, 2]]);
  expectWithin({ rel: 1e-12 }, await callFunction("COVER", [[20, 15, 60, 30]], demand, null, null, 60), [
    [1, 1.5, 1.5, 0.5],
  ]);
});

test("in days each period counts with its own days", async () => {
  expectWithin({ rel: 1e-12 }, await callFunction("COVER", 50, [[40, 40]], "days", [[31, 28]]), [[31 + 7]]);
  expectWithin({ rel: 1e-12 }, await callFunction("COVER", 120, [[40, 40]], "days", [[31, 28]]), [[31 + 28 + 28]]);
  expectWithin({ rel: 1e-12 }, await callFunction("COVER", 40, [[40, 40]], "days"), [[365.25 / 12]]);
});

test("the longest cover caps, and answers where demand never uses up the stock", async () => {
  expect(
    await callFunction(
      "COVER",
      [[100], [100]],
      [
        [1, 1],
        [0, 0],
      ],
      null,
      null,
      null,
      12,
    ),
  ).toEqual([[12], [12]]);
  expect(
    await callFunction(
      "COVER",
      [[100], [100]],
      [
        [50, 50],
        [0, 0],
      ],
    ),
  ).toMatchObject([[2], [{ code: "#N/A" }]]);
});

test("the stock of its cover's whole periods is their demand", async () => {
  const row = fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 6, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(row, fc.integer({ min: 1, max: 5 }), async (demand, periods) => {
      const stock = demand.slice(0, periods).reduce((sum, units) => sum + units, 0);
      expect(single(await callFunction("COVER", stock, [demand]))).toBeCloseTo(periods, 9);
    }),
  );
});

test("refusals", async () => {
  expect(await callFunction("COVER", [[1, 2]], [[1, 2, 3]])).toEqual({
    error: "#VALUE!",
    sentence:
      "stock must have one row for each of the 1 rows of demand, and one column or 3 columns. It has 1 rows and 2 columns.",
  });
  expect(await callFunction("COVER", 5, [[0, 0]])).toMatchObject([
    [
      {
        code: "#N/A",
        message:
          "Demand never uses up this stock. Give longest, the longest cover to show, or demandBeyond, the demand after the last period.",
      },
    ],
  ]);
});
