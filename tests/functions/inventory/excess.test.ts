import fc from "fast-check";
import "../../support/excelRuntime";
import { callFunction, platforms, range } from "../../support/callFunction";
import { expectWithin, referenceCases } from "../../support/referenceCases";

const excess = async (...given: unknown[]): Promise<number[][]> =>
  (await callFunction("EXCESS", ...given)) as number[][];

describe.each(platforms)("on the %s", (platform) => {
  test("INV-KPI-04: stock beyond the coverage limit is excess, recently used stock is not obsolete", async () => {
    const { inputs, expected, tolerance } = referenceCases("inventory_management")("INV-KPI-04");
    const { on_hand, monthly_forecast, coverage_limit_months, unit_cost, last_use_months_ago } = inputs;
    const answer = await excess(
      ...[on_hand, monthly_forecast, coverage_limit_months, range(platform, [[null]]), unit_cost],
      ...[last_use_months_ago, inputs.obsolete_after_months],
    );
    const { excess_units, excess_value, obsolete_value } = expected;
    expectWithin(tolerance, answer, [[excess_units, 0, excess_value, obsolete_value]]);
  });

  test("a blank shelf life does not expire, blank stock and demand are 0", async () => {
    const stock = range(platform, [[100], [null], [30]]);
    const demand = range(platform, [
      [10, null],
      [10, 10],
      [null, null],
    ]);
    expect(await excess(stock, demand, null, range(platform, [[null], [5], [null]]))).toEqual([
      [90, 0, "", ""],
      [0, 0, "", ""],
      [30, 0, "", ""],
    ]);
  });
});

// By hand. Lot 1 sells 3 x 20 = 60 of 100 before it expires, 40 are obsolete; then lot 2 sells 20 in period 4 and 80 in
// periods 5 to 8, so none of it expires, but 80 lie beyond the horizon.
test("the lot that expires first is sold first, and what is left of it at its end is obsolete", async () => {
  expect(await excess([[100, 100]], [[20, 20, 20, 20]], 4, [[3, 8]], 2)).toEqual([[80, 40, 160, 80]]);
  expect(await excess([[100, 100]], [[20, 20, 20, 20]], 4, [[8, 3]], 2)).toEqual([[80, 40, 160, 80]]);
});

test("stock that has expired is obsolete, and demand goes to what has not", async () => {
  expect(await excess([[50, 30]], [[20, 20]], null, [[-1, 0]])).toEqual([[0, 50, "", ""]]);
});

test("a part of a period counts in part, for the horizon and the shelf life", async () => {
  expect(await excess(100, [[40, 40]], 1.5)).toEqual([[40, 0, "", ""]]);
  expect(await excess(100, [[40, 40]], 2, 0.5)).toEqual([[0, 80, "", ""]]);
});

test("demand goes on after the row at its mean, or as told", async () => {
  expect(await excess(100, [[10, 30]], 4)).toEqual([[20, 0, "", ""]]);
  expect(await excess(100, [[10, 30]], 4, null, null, null, null, 5)).toEqual([[50, 0, "", ""]]);
});

test("all stock of an item that is not used any more is obsolete, from the limit on", async () => {
  const answer = await excess([[10], [10], [10]], [[1], [1], [1]], 2, null, 3, [[11], [12], [30]]);
  expect(answer).toEqual([
    [8, 0, 24, 0],
    [0, 10, 0, 30],
    [0, 10, 0, 30],
  ]);
});

test("one item may run down, its lots too", async () => {
  expect(await excess(100, [[40], [40]])).toEqual([[20, 0, "", ""]]);
  expect(await excess([[100], [100]], [[20, 20, 20, 20]], 4, [[3], [8]])).toEqual([[80, 40, "", ""]]);
});

test("without demand nothing but expiry and disuse makes stock obsolete", async () => {
  expect(await excess(7, [[0, 0, 0]])).toEqual([[7, 0, "", ""]]);
  expect(await excess(7, [[0, 0, 0]], null, 24)).toEqual([[0, 7, "", ""]]);
  expect(await excess(-5, [[1, 1]])).toEqual([[0, 0, "", ""]]);
});

const units = fc.integer({ min: 0, max: 200 });
const lots = fc.array(fc.tuple(units, fc.integer({ min: 1, max: 12 })), { minLength: 1, maxLength: 5 });
const row = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 2, maxLength: 8 });
const horizons = fc.integer({ min: 0, max: 14 });

test("excess, obsolete and the units sold within the horizon are the stock, day by day", async () => {
  await fc.assert(
    fc.asyncProperty(lots, row, horizons, async (given, demand, horizon) => {
      const stock = given.map(([each]) => each);
      const ends = given.map(([, end]) => end);
      const [[left = 0, obsolete = 0] = []] = await excess([stock], [demand], horizon, [ends], null, null, null, 3);
      // The same, sold unit by unit: each period takes from the oldest lot that has not expired.
      const remaining = given.map(([each, end]) => ({ each, end })).sort((a, b) => a.end - b.end);
      let soldInHorizon = 0;
      for (let period = 0; period < 12; period++)
        for (let unit = 0; unit < (demand[period] ?? 3); unit++) {
          const lot = remaining.find(({ each, end }) => each > 0 && end > period);
          if (!lot) break;
          lot.each--;
          if (period < horizon) soldInHorizon++;
        }
      const expired = remaining.reduce((sum, { each }) => sum + each, 0);
      const total = stock.reduce((sum, each) => sum + each, 0);
      expect([obsolete, left]).toEqual([
        expect.closeTo(expired, 9),
        expect.closeTo(total - expired - soldInHorizon, 9),
      ]);
    }),
  );
});

test("a longer horizon never adds excess and leaves the obsolete units alone; a longer life never adds obsolete units", async () => {
  await fc.assert(
    fc.asyncProperty(units, row, horizons, fc.integer({ min: 1, max: 12 }), async (stock, demand, horizon, life) => {
      const at = async (periods: number, end: number): Promise<readonly number[]> =>
        (await excess(stock, [demand], periods, end))[0] ?? [];
      const [left = 0, obsolete = 0] = await at(horizon, life);
      const [later = 0, same = 0] = await at(horizon + 1, life);
      expect(later).toBeLessThanOrEqual(left + 1e-9);
      expect(same).toBe(obsolete);
      expect((await at(horizon, life + 1))[1]).toBeLessThanOrEqual(obsolete + 1e-9);
    }),
  );
});

test("10,000 items in one call agree with single calls, at any scale", async () => {
  const items = Array.from({ length: 10_000 }, (_, item) => 2 ** ((item % 80) - 40) * ((item % 7) + 1));
  const block = await excess(
    items.map((each) => [12 * each]),
    items.map((each) => [each, 2 * each, each]),
    4,
    9,
    2,
  );
  expect(block).toHaveLength(10_000);
  for (const item of [0, 39, 40, 79, 9_999]) {
    const each = items[item] ?? 0;
    expect(block[item]).toEqual((await excess(12 * each, [[each, 2 * each, each]], 4, 9, 2))[0]);
    expect((block[item]?.[0] ?? 0) / each).toBeCloseTo(12 - 4 - 4 / 3, 9);
  }
});

test.each([
  ["negative demand", [10, [[1, -1]]], "demand, row 1, column 2: -1 is too small. Enter 0 or more."],
  ["a text", [[["ten"]], [[1, 1]]], 'stock, row 1, column 1: the text "ten" is not a number. Enter a number.'],
  [
    "stock of other items",
    [
      [[1], [2], [3]],
      [
        [1, 2],
        [1, 2],
      ],
    ],
    "stock must have one row for each of the 2 rows of demand, with an item's lots side by side. It has 3 rows.",
  ],
  [
    "a limit without last use",
    [10, 1, 2, null, null, null, 12],
    "obsoleteAfter needs lastUse: the periods since each item was last used. Give it, or leave obsoleteAfter out.",
  ],
])("%s is refused", async (_, given, sentence) => {
  expect(await callFunction("EXCESS", ...given)).toEqual({ error: "#VALUE!", sentence });
});
