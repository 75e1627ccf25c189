import fc from "fast-check";
import "../../support/excelRuntime";
import { callFunction, platforms, range } from "../../support/callFunction";
import { expectWithin, referenceCases } from "../../support/referenceCases";

const known = referenceCases("supply_planning");
const share = async (...given: unknown[]): Promise<number[]> =>
  ((await callFunction("FAIRSHARE", ...given)) as number[][]).flat();
const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

describe.each(platforms)("on the %s", (platform) => {
  test("SUP-DRP-02: after equal days every stock lasts as long", async () => {
    const { inputs, expected, tolerance } = known("SUP-DRP-02");
    const [use, stock] = [range(platform, [inputs.daily_demand]), range(platform, [inputs.stock])];
    const given = await share(inputs.available, use, "equaldays", null, null, stock);
    expectWithin(tolerance, given, expected.allocation);
    given.forEach((units, site) =>
      expectWithin(tolerance, [(units + inputs.stock[site]) / inputs.daily_demand[site]], [expected.days_of_supply]),
    );
  });

  test("SUP-SUP-04: the first in rank get all, the next what is left", async () => {
    const { inputs, expected } = known("SUP-SUP-04");
    const needs = range(
      platform,
      inputs.orders.map((units: number) => [units]),
    );
    const ranks = range(
      platform,
      inputs.priority.map((rank: number) => [rank]),
    );
    expect(await share(inputs.supply, needs, "priority", null, ranks)).toEqual(expected.allocated);
  });

  test("a blank need is none", async () => {
    expect(await share(30, range(platform, [[20, null, 40]]))).toEqual([10, 0, 20]);
  });
});

test("who has more than the common cover gets nothing, and the others share it all", async () => {
  // Covers 5, 100 and 1 days: 60 units go to the first and the third, who have 50 + 10 and use 10 and 10 a day: 6 days each.
  expect(await share(60, [[10, 1, 10]], "equaldays", null, null, [[50, 100, 10]])).toEqual([10, 0, 50]);
});

test("promises come first; a supply too small for them is shared by them", async () => {
  // 40 promised, the other 60 in proportion to the needs of 20, 60 and 60 that are left.
  const wanted = [40 + 60 * (20 / 140), 60 * (60 / 140), 60 * (60 / 140)];
  const given = await share(100, [[60, 60, 60]], null, [[40, 0, 0]]);
  given.forEach((units, index) => expect(units).toBeCloseTo(wanted[index] ?? NaN, 9));
  expect(await share(30, [[60, 60]], null, [[40, 20]])).toEqual([20, 10]);
  expect(await share(0, [[60, 60]])).toEqual([0, 0]);
  expect(await share(500, [[60, 60]])).toEqual([60, 60]);
});

test("whole units add up to what is given, and nothing is given that is not there", async () => {
  expect(await share(100, [[1, 1, 1].map((each) => each * 90)], null, null, null, null, 0)).toEqual([34, 33, 33]);
  expect(sum(await share(10.9, [[90, 90]], null, null, null, null, 0))).toBe(10);
});

test("shares are never negative, add up to the smaller of supply and needs, and no need gets more than itself (equal days: all is given)", async () => {
  const units = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(
      units,
      fc.integer({ min: 0, max: 4000 }),
      fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 8, maxLength: 8 }),
      async (needs, supply, ranks) => {
        const total = sum(needs);
        for (const given of [
          await share(supply, [needs]),
          await share(supply, [needs], "priority", null, [ranks.slice(0, needs.length)]),
        ]) {
          expect(sum(given)).toBeCloseTo(Math.min(supply, total), 6);
          given.forEach((each, index) => {
            expect(each).toBeGreaterThanOrEqual(0);
            expect(each).toBeLessThanOrEqual((needs[index] ?? 0) + 1e-9);
          });
        }
        if (total === 0) return;
        const given = await share(supply, [needs], "equaldays", null, null, [
          ranks.slice(0, needs.length).map((rank) => rank * 100),
        ]);
        expect(sum(given)).toBeCloseTo(supply, 6);
        const days = given.map((each, index) => (each + (ranks[index] ?? 0) * 100) / (needs[index] ?? 0));
        const served = days.filter((_, index) => (given[index] ?? 0) > 1e-9);
        served.forEach((each) => expect(each / Math.max(...served)).toBeCloseTo(1, 6));
        days.forEach((each, index) => {
          if ((needs[index] ?? 0) > 0 && served.length > 0)
            expect(each).toBeGreaterThanOrEqual(Math.max(...served) * (1 - 1e-9));
        });
      },
    ),
  );
});

test.each([
  ["#VALUE!", "supply", -1, [[1]]],
  ["#VALUE!", "needs, row 1, column 2", 10, [[1, -1]]],
  ["#VALUE!", 'needs, row 1, column 1: the text "x"', 10, [["x"]]],
  ["#VALUE!", 'The rule "priority" needs priorities', 10, [[1, 2]], "priority"],
  ["#VALUE!", "stock works with the rule", 10, [[1, 2]], null, null, null, [[1, 2]]],
  ["#VALUE!", "all of them are 0", 10, [[0, 0]], "equaldays"],
  ["#VALUE!", "minimums", 10, [[1, 2]], null, [[1, 2, 3]]],
  [
    "#VALUE!",
    "needs must be one row or one column",
    10,
    [
      [1, 2],
      [3, 4],
    ],
  ],
])("%s: %s", async (error, sentence, ...given) => {
  expect(await callFunction("FAIRSHARE", ...given)).toEqual({ error, sentence: expect.stringContaining(sentence) });
});
