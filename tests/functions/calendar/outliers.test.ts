import "../../support/excelRuntime";
import fc from "fast-check";
import { callFunction, platforms, range } from "../../support/callFunction";
import { noise } from "../../support/noise";

const outliers = async (...given: unknown[]): Promise<string[][]> =>
  (await callFunction("OUTLIERS", ...given)) as string[][];
const series = (length: number, usual: (t: number) => number): number[] =>
  Array.from({ length }, (_, t) => usual(t) * noise(t));
const flaggedAt = (row: readonly string[] | undefined): number[] =>
  (row ?? []).flatMap((cell, t) => (cell === "" ? [] : [t]));
/** December sells three times as much. */
const december = (t: number): number => (t % 12 === 11 ? 300 : 100);

describe.each(platforms)("on the %s", (platform) => {
  test("a period without demand of a regular item is flagged, blank or zero, but not before its launch", async () => {
    const history = range(platform, [[null, null, 20, 21, 19, null, 20, 22, 20, 19]]);
    expect((await outliers(history, 1))[0]).toEqual([
      "",
      "",
      "",
      "",
      "",
      "out of stock? usual about 20",
      "",
      "",
      "",
      "",
    ]);
    const column = (history[0] ?? []).map((cell) => [cell]);
    expect(await outliers(column, 1)).toEqual((await outliers(history, 1))[0]?.map((cell) => [cell]));
  });
});

test("each reason is given in a planner's words, with the usual demand", async () => {
  const usual = series(36, () => 100);
  const reasonFor = async (value: number): Promise<string | undefined> =>
    (await outliers([usual.map((each, t) => (t === 20 ? value : each))], 1))[0]?.[20];
  expect(await reasonFor(250)).toMatch(/^spike: usual about [\d.]+$/);
  expect(await reasonFor(40)).toMatch(/^dip: usual about [\d.]+$/);
  expect(await reasonFor(0)).toMatch(/^out of stock\? usual about [\d.]+$/);
  expect(await reasonFor(1010)).toMatch(/^typed tenfold\?/);
  expect(await reasonFor(9800)).toMatch(/^typed a hundredfold\?/);
  expect(await reasonFor(10.2)).toMatch(/^typed a tenth\?/);
  expect(await reasonFor(-5)).toMatch(/^negative: a return\?/);
  expect(await reasonFor(105)).toBe("");
});

test("a peak that comes back every year is not odd, from its second year on; one that stays away is", async () => {
  for (const years of [2, 3, 5]) expect(flaggedAt((await outliers([series(12 * years, december)], 12))[0])).toEqual([]);
  const missed = series(60, (t) => (t === 35 ? 95 : december(t)));
  expect(flaggedAt((await outliers([missed], 12))[0])).toEqual([35]);
  const extra = series(24, (t) => (t === 5 ? 400 : december(t)));
  expect(flaggedAt((await outliers([extra], 12))[0])).toEqual([5]);
});

test("a season that sells in winter only is not odd; sales in its rest are", async () => {
  const winter = [200, 150, 60, 0, 0, 0, 0, 0, 0, 20, 120, 260];
  const usual = series(60, (t) => winter[t % 12] ?? 0);
  expect(flaggedAt((await outliers([usual], 12))[0])).toEqual([]);
  expect(flaggedAt((await outliers([usual.map((value, t) => (t === 30 ? 150 : value))], 12))[0])).toEqual([30]);
});

test("a step to a new level, a trend and the start after a launch are not odd", async () => {
  const step = series(60, (t) => (t < 30 ? 100 : 180));
  const trend = series(60, (t) => 100 * 1.03 ** t);
  const launch = [0, 0, 0, 5, 20, 40, 70, 90, 100, 110, 95, 105, 100, 98, 104, 110, 99, 95, 105, 101];
  for (const history of [step, trend, launch]) expect(flaggedAt((await outliers([history], 12))[0])).toEqual([]);
});

test("three odd periods or more at the end may be a new level", async () => {
  const [row = []] = await outliers([series(60, (t) => (t < 57 ? 100 : 30))], 12);
  expect(flaggedAt(row)).toEqual([57, 58, 59]);
  row.slice(57).forEach((cell) => expect(cell).toMatch(/^new level\? before about [\d.]+$/));
  const [stopped = []] = await outliers([series(60, (t) => (t < 54 ? 100 : 0))], 12);
  expect(stopped[59]).toMatch(/^new level\?/);
});

test("a long stock-out is flagged in all its periods", async () => {
  const [row = []] = await outliers([series(60, (t) => (t >= 20 && t < 26 ? 0 : 100))], 12);
  expect(flaggedAt(row)).toEqual([20, 21, 22, 23, 24, 25]);
  expect(row[22]).toMatch(/^out of stock\?/);
});

test("of an intermittent item only a sale far above the others is odd", async () => {
  const history = [0, 0, 5, 0, 3, 0, 0, 0, 6, 2, 0, 0, 4, 0, 0, 18, 0, 3];
  expect(flaggedAt((await outliers([history], 12))[0])).toEqual([15]);
  expect((await outliers([history], 12))[0]?.[15]).toBe("spike: usual about 3.5");
  expect(flaggedAt((await outliers([history.map((value) => Math.min(value, 9))], 12))[0])).toEqual([]);
});

test("a weekly peak may move by a week", async () => {
  // Easter in week 12 to 16 of five years.
  const easter = [13, 15, 14, 15, 14];
  const history = series(260, (t) => (easter[Math.floor(t / 52)] === t % 52 ? 220 : 100));
  expect(flaggedAt((await outliers([history], 52))[0])).toEqual([]);
});

test("a lower limit flags more", async () => {
  const history = [series(36, (t) => (t === 20 ? 130 : 100))];
  expect(flaggedAt((await outliers(history, 1, 2))[0])).toEqual([20]);
  expect(flaggedAt((await outliers(history, 1, 20))[0])).toEqual([]);
});

test("normal noise is flagged less than once in 250 periods", async () => {
  // Sums of four uniforms, near the normal distribution, with a deviation of 15 %.
  const normal = fc.array(fc.integer({ min: 0, max: 999 }), { minLength: 4, maxLength: 4 });
  const history = fc.array(normal, { minLength: 60, maxLength: 60 });
  const histories = fc.sample(history, { numRuns: 100, seed: 42 }).map((rows) =>
    rows.map((parts) => {
      const sum = parts.reduce((left, right) => left + right, 0) / 999 - 2;
      return 100 + (15 * sum) / Math.sqrt(4 / 12);
    }),
  );
  const flags = (await outliers(histories, 12)).flat().filter((cell) => cell !== "").length;
  expect(flags).toBeLessThan(6000 / 250);
});

test("an item too new to judge keeps its error to its row; nothing sold is nothing odd", async () => {
  const rows = (await callFunction(
    "OUTLIERS",
    [
      [0, 0, 3, 4, 5, 4],
      [0, 0, 0, 0, 0, 0],
      [7, 7, 7, 7, 70, 7],
    ],
    1,
  )) as unknown[][];
  expect(rows[0]?.map((cell) => (cell as { code: string }).code)).toEqual(Array.from({ length: 6 }, () => "#N/A"));
  expect(rows[1]).toEqual(["", "", "", "", "", ""]);
  expect(rows[2]).toEqual(["", "", "", "", "typed tenfold? usual about 7", ""]);
});

test("the unit of measure changes no flag", async () => {
  const property = fc.asyncProperty(
    fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 5, maxLength: 48 }),
    fc.constantFrom(1e-12, 1e-3, 1e12),
    async (history, unit) => {
      const flags = async (factor: number): Promise<number[]> => {
        const answer = await callFunction("OUTLIERS", [history.map((value) => value * factor)], 12);
        return Array.isArray(answer) ? flaggedAt((answer as string[][])[0]) : [-1];
      };
      expect(await flags(unit)).toEqual(await flags(1));
    },
  );
  await fc.assert(property, { numRuns: 60 });
});

test.each([
  [[[[1, 2, 3]], 1], "#N/A", /less than 5 periods/],
  [[[[1, "x", 3, 4, 5]]], "#VALUE!", /history, row 1, column 2/],
  [[[[1, 2, 3, 4, 5]], 0], "#VALUE!", /season must be a whole number/],
  [[[[1, 2, 3, 4, 5]], 1, 0], "#VALUE!", /limit must be more than 0/],
  [[[[1, 2, 3, 4, 5]], 1, null, "reasons"], "#VALUE!", /Did you mean reason\?/],
  [[null], "#VALUE!", /history is missing/],
])("OUTLIERS%j is %s with its reason", async (given, error, reason) => {
  expect(await callFunction("OUTLIERS", ...given)).toMatchObject({
    error,
    sentence: expect.stringMatching(reason) as string,
  });
});
