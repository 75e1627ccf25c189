import fc from "fast-check";
import "../../support/excelRuntime";
import { callFunction, platforms, range } from "../../support/callFunction";
import { expectWithin, referenceCases } from "../../support/referenceCases";
import { single } from "../../support/single";

const known = referenceCases("inventory_management");
const risk = async (...given: unknown[]): Promise<unknown> => single(await callFunction("STOCKOUTRISK", ...given));

describe.each(platforms)("on the %s", (platform) => {
  test("INV-SS-03: what cycle service leaves", async () => {
    const { inputs, expected, tolerance } = known("INV-SS-03");
    const { demand_mean_per_week, demand_sd_per_week, lead_time_weeks, reorder_point } = inputs;
    const demand = range(platform, [[demand_mean_per_week]]);
    const answer = await risk(reorder_point, demand, lead_time_weeks, demand_sd_per_week);
    expectWithin(tolerance, 1 - Number(answer), expected.cycle_service_level);
  });

  test.each(["INV-ROP-Pa", "INV-ROP-Pb", "INV-ROP-Pc"])("%s: Poisson", async (id) => {
    const { inputs, expected, tolerance } = known(id);
    const mean = range(platform, [[inputs.lead_time_demand_mean]]);
    const answer = await risk(expected.reorder_point, mean, 1, null, null, "poisson");
    expectWithin(tolerance, 1 - Number(answer), expected.achieved);
  });

  test("a row of coming periods: those of the lead time count, the last in part", async () => {
    const coming = range(platform, [[100, 120, 150, 90]]);
    // scipy 1.17.1: norm.sf(300, 100 + 120 + 75, 20 sqrt(2.5)).
    expectWithin({ abs: 1e-12 }, await risk(300, coming, 2.5, 20), 0.43718353058144593);
    const down = (coming[0] ?? []).map((value) => [value]);
    expectWithin({ abs: 1e-12 }, await risk(300, down, 2.5, 20), 0.43718353058144593);
  });

  test("a block has an item a row; a list beside a list of stocks has one mean an item", async () => {
    const block = range(platform, [
      [100, 120, 150],
      [50, null, 70],
    ]);
    const answer = await callFunction("STOCKOUTRISK", [[300], [130]], block, 2, 20);
    expectWithin({ abs: 1e-12 }, answer, [[await risk(300, 110, 2, 20)], [await risk(130, 25, 2, 20)]]);
    const means = await callFunction("STOCKOUTRISK", [[300, 130]], [[110, 25]], 2, 20);
    expectWithin({ abs: 1e-12 }, means, [[await risk(300, 110, 2, 20), await risk(130, 25, 2, 20)]]);
  });
});

test("the risk at a quantile is what the quantile leaves, for every distribution", async () => {
  const words = fc.constantFrom("normal", "gamma", "lognormal", "poisson", "negbin");
  const share = fc.double({ min: 0.05, max: 0.99999, noNaN: true });
  const amount = fc.double({ min: 1, max: 500, noNaN: true });
  const cv = fc.double({ min: 0.05, max: 3, noNaN: true });
  await fc.assert(
    fc.asyncProperty(words, share, amount, cv, async (distribution, target, mean, variation) => {
      const deviation = variation * mean;
      const stock = single(await callFunction("REORDERPOINT", mean, deviation, 2, target, 0.4, distribution));
      const left = Number(await risk(stock, mean, 2, deviation, 0.4, distribution));
      const isWhole = distribution === "poisson" || distribution === "negbin";
      expect(left).toBeLessThanOrEqual(1 - target + 1e-8);
      if (!isWhole) expect(left).toBeCloseTo(1 - target, 7);
      else if (Number(stock) > 0)
        expect(Number(await risk(Number(stock) - 1, mean, 2, deviation, 0.4, distribution))).toBeGreaterThan(
          1 - target - 1e-8,
        );
    }),
    { numRuns: 80 },
  );
});

// mpmath, 30 digits: erfc(8 / sqrt 2) / 2, Q(4, 40) and P(41, 4.2).
test.each([
  ["normal", 8, 0, 1, 6.22096057427178412e-16],
  ["gamma", 1000, 100, 50, 4.88886446518105e-14],
  ["poisson", 40, 4.2, 0, 1.77987409071206719e-26],
])("far tails keep their digits: %s", async (distribution, stock, mean, deviation, expected) => {
  const answer = Number(await risk(stock, mean, 1, deviation, null, distribution));
  expectWithin({ abs: 1e-10 }, answer / expected, 1);
});

test("an intermittent item: the risk of any demand at all is that of one in the lead time", async () => {
  // By hand: 1 - 0.8^3.
  expectWithin({ abs: 1e-12 }, await risk(0, 10, 3, 4, null, null, 5), 1 - 0.8 ** 3);
  expectWithin({ abs: 1e-12 }, await risk(15, 10, 3, 0, null, null, 5), 1 - 0.8 ** 3 - 3 * 0.2 * 0.8 ** 2);
});

test("nothing that varies, no lead time, no demand: certain or impossible", async () => {
  expect(await risk(100, 50, 2, 0)).toBe(0);
  expect(await risk(99, 50, 2, 0)).toBe(1);
  expect(await risk(0, 50, 0, 10)).toBe(0);
  expect(await risk(0, 0, 2, 0, null, "gamma")).toBe(0);
  // 0.3 x 50 is 15, whatever the last bit says.
  expect(await risk(15, 50, 0.3, 0)).toBe(0);
  expect(await risk(10, [[10, 20]], 0, 5)).toBe(0);
});

describe("refusals say what to do", () => {
  test.each([
    [
      "a lead time beyond the row",
      [300, [[100, 120]], 2.5, 20],
      "The lead time of 2.5 periods is longer than the 2 periods of demand. Give more periods, or one value for all.",
    ],
    ["no deviation", [300, 100, 2], "deviation is missing. Give it a value."],
    ["no demand", [300, null, 2, 20], "demand is missing. Give it a value."],
    [
      "a row of an intermittent item",
      [300, [[10, 12]], 2, 4, null, null, 5],
      "For an intermittent item (demandInterval) give demand as one value: the mean size of a demand.",
    ],
    [
      "stocks of other items",
      [
        [[1], [2], [3]],
        [
          [1, 2],
          [3, 4],
        ],
        1,
        1,
      ],
      "demand must have one value, or one for each of the 3 rows. It has 2 rows and 2 columns.",
    ],
    ["a negative lead time", [300, 100, -1, 20], "leadTime, row 1, column 1: -1 is too small. Enter 0 or more."],
  ])("%s", async (_, given, sentence) => {
    expect(await callFunction("STOCKOUTRISK", ...(given as unknown[]))).toEqual({ error: "#VALUE!", sentence });
  });
});
