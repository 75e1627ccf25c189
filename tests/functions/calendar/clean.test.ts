import "../../support/excelRuntime";
import fc from "fast-check";
import { callFunction, platforms, range } from "../../support/callFunction";
import { noise } from "../../support/noise";
import { expectWithin, referenceCases } from "../../support/referenceCases";

const clean = async (...given: unknown[]): Promise<number[][]> => (await callFunction("CLEAN", ...given)) as number[][];
/** Five years of months with a trend and a peak in December. */
const usual = Array.from({ length: 60 }, (_, t) => (100 + t) * (t % 12 === 11 ? 2 : 1) * noise(t));
const without = (at: number, value: number): number[] => usual.map((each, t) => (t === at ? value : each));

describe.each(platforms)("on the %s", (platform) => {
  test("DEM-OUT-01: values beyond mean ± 2 sd are left at the limit", async () => {
    const { inputs, expected, tolerance } = referenceCases("demand_planning")("DEM-OUT-01");
    const blank = range(platform, [inputs.demand.map(() => null)]);
    expectWithin(tolerance, await clean([inputs.demand], null, "clip", null, null, null, inputs.k), [expected.cleaned]);
    // Blank flags ask for no repair.
    expect(await clean([inputs.demand], null, "clip", blank, null, null, inputs.k)).toEqual([inputs.demand]);
    const column = inputs.demand.map((value: number) => [value]);
    const down = expected.cleaned.map((value: number) => [value]);
    expectWithin(tolerance, await clean(column, null, "clip", null, null, null, inputs.k), down);
  });
});

test("without flags just the odd values are repaired: the same periods, and by the season the same usual demand, as OUTLIERS tells", async () => {
  const history = without(40, 900).map((value, t) => (t === 17 ? 0 : value));
  const [cleaned = []] = await clean([history], 12);
  const [told = []] = (await callFunction("OUTLIERS", [history], 12, null, "usual")) as (number | string)[][];
  expect(told.flatMap((cell, t) => (cell === "" ? [] : [t]))).toEqual([17, 40]);
  cleaned.forEach((value, t) => expect(value).toBe(told[t] === "" ? history[t] : told[t]));
  const flags = await callFunction("OUTLIERS", [history], 12);
  expect(await clean([history], 12, null, flags)).toEqual([cleaned]);
});

test("a flagged December is repaired to a December", async () => {
  const [cleaned = []] = await clean([without(47, 40)], 12);
  expect(Math.abs((cleaned[47] ?? 0) / (usual[47] ?? 1) - 1)).toBeLessThan(0.15);
});

test("a new level at the end is not repaired, unless it is flagged by hand", async () => {
  const history = usual.map((value, t) => (t < 56 ? value : 0.2 * value));
  expect(await clean([history], 12)).toEqual([history]);
  expect(await clean([history], 12, null, await callFunction("OUTLIERS", [history], 12))).toEqual([history]);
  const [cleaned = []] = await clean([history], 12, null, [history.map((_, t) => t >= 56)]);
  expect(cleaned[57]).toBeGreaterThan(100);
});

test("each method puts something else in the place of a flagged value, and touches nothing else", async () => {
  const history = [10, 12, 11, 40, 50, 14, 15, 16];
  const flags = [["", "", "", "promo", true, "no", "ok", 0]];
  const by = async (method: string): Promise<number[] | undefined> => (await clean([history], 1, method, flags))[0];
  // The line from 11 to 14.
  expect(await by("interpolate")).toEqual([10, 12, 11, 12, 13, 14, 15, 16]);
  // Medians of the five nearest of 10, 12, 11, 14, 15, 16.
  expect(await by("median")).toEqual([10, 12, 11, 12, 14, 14, 15, 16]);
  // Mean 21, sample deviation 14.98: 40 and 50 lie within three.
  expect(await by("clip")).toEqual(history);
  const ends = await clean([history], 1, "interpolate", [[1, 0, 0, 0, 0, 0, 0, 1]]);
  expect(ends).toEqual([[12, 12, 11, 40, 50, 14, 15, 15]]);
});

test("days out of stock are made up for at the period's own rate, and such periods are not flagged", async () => {
  const history = without(20, (usual[20] ?? 0) / 2);
  const daysOut = history.map((_, t) => (t === 20 ? 15 : 0));
  const [cleaned = []] = await clean([history], 12, null, null, [daysOut], 30);
  cleaned.forEach((value, t) => expect(value).toBeCloseTo(t === 20 ? (usual[20] ?? 0) : (history[t] ?? 0), 9));
  // A period without any stock takes the usual demand.
  const [empty = []] = await clean([without(20, 0)], 12, null, false, [history.map((_, t) => (t === 20 ? 30 : 0))], 30);
  expect(Math.abs((empty[20] ?? 0) / (usual[20] ?? 1) - 1)).toBeLessThan(0.15);
});

test("clipping a seasonal history leaves its peaks", async () => {
  expect(await clean([usual], 12, "clip")).toEqual([usual]);
  const [cleaned = []] = await clean([without(30, 1000)], 12, "clip");
  expect(cleaned[30]).toBeLessThan(1000);
  expect(cleaned.filter((value, t) => value !== usual[t])).toHaveLength(1);
});

test("an intermittent item's odd sale becomes the size of its others", async () => {
  expect(await clean([[0, 0, 5, 0, 3, 0, 0, 0, 6, 2, 0, 0, 4, 0, 0, 50, 0, 3]], 12)).toEqual([
    [0, 0, 5, 0, 3, 0, 0, 0, 6, 2, 0, 0, 4, 0, 0, 3.5, 0, 3],
  ]);
});

test("nothing but flagged periods is ever changed, and a non-negative history stays so, by any method", async () => {
  const property = fc.asyncProperty(
    fc.array(fc.tuple(fc.integer({ min: 0, max: 500 }), fc.boolean()), { minLength: 2, maxLength: 40 }),
    fc.constantFrom("seasonal", "interpolate", "median", "clip"),
    fc.constantFrom(1, 4, 12),
    async (cells, method, season) => {
      const history = cells.map(([value]) => value);
      const flags = cells.map(([, flag]) => flag);
      // Something must be left of its life to repair it from.
      const start = history.findIndex((value, t) => value !== 0 || flags[t]);
      fc.pre(start < 0 || flags.slice(start).includes(false));
      const [cleaned = []] = await clean([history], season, method, [flags]);
      cleaned.forEach((value, t) => {
        if (flags[t]) expect(value).toBeGreaterThanOrEqual(0);
        else expect(value).toBe(history[t]);
      });
    },
  );
  await fc.assert(property, { numRuns: 150 });
});

test.each([
  [[[[1, 2, 3]], 1, null, [[1, 1]]], "#VALUE!", /flags must have the shape of history: 1 rows and 3 columns/],
  [[[[1, 2, 3]], 1, null, [[1, 1, 1]]], "#N/A", /Every period of this item is flagged/],
  [[[[1, 2, 3]], 1, null, null, [[1, 1, 1]]], "#VALUE!", /stockoutDays needs daysInPeriod/],
  [[[[1, 2, 3]], 1, null, null, [[1, 40, 1]], 30], "#VALUE!", /Period 2: 40 days out of stock/],
  [[[[1, 2, 3]], 1, "mean"], "#VALUE!", /method must be one of seasonal, interpolate, median, clip/],
  [[[[1, "x", 3]]], "#VALUE!", /history, row 1, column 2/],
  [[[[1, 2, 3]], 1, "clip", null, null, null, -1], "#VALUE!", /limit must be more than 0/],
])("CLEAN%j is %s with its reason", async (given, error, reason) => {
  expect(await callFunction("CLEAN", ...given)).toMatchObject({
    error,
    sentence: expect.stringMatching(reason) as string,
  });
});

test.each([[[[0, 0, 0]]], [[[5]]], [[[7, 7, 7, 7, 7, 7]]], [[[-1, 2, -3, 4, -5, 6]]]])(
  "CLEAN(%j) leaves what cannot be odd",
  async (history) => {
    expect(await clean(history, 12)).toEqual(history);
  },
);
