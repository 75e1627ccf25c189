import "../../support/excelRuntime";
import fc from "fast-check";
import { callFunction, platforms, range } from "../../support/callFunction";

const block = async (id: string, ...given: unknown[]): Promise<number[][]> =>
  (await callFunction(id, ...given)) as number[][];
const noisy = [Array.from({ length: 48 }, (_, t) => 100 + 20 * Math.sin((Math.PI * t) / 6) + ((t * 37) % 23))];

test("the forecast lies between its bounds, which part with level and, for a random walk, with the root of the horizon", async () => {
  const [mean] = await block("FORECAST", noisy, 6, 12);
  const [lower, upper] = await block("FORECAST.INTERVAL", noisy, 6, 12);
  const [wideLower, wideUpper] = await block("FORECAST.INTERVAL", noisy, 6, 12, null, null, 0.95);
  mean?.forEach((value, h) => {
    expect(lower?.[h]).toBeLessThan(value);
    expect(upper?.[h]).toBeGreaterThan(value);
    expect(wideLower?.[h]).toBeLessThanOrEqual(lower?.[h] ?? 0);
    expect(wideUpper?.[h]).toBeGreaterThan(upper?.[h] ?? 0);
  });
  const [naive] = await block("FORECAST", noisy, 4, 12, "naive");
  const [top] = await block("FORECAST.INTERVAL", noisy, 4, 12, "naive", null, 0.8, "upper");
  expect(((top?.[3] ?? 0) - (naive?.[3] ?? 0)) / ((top?.[0] ?? 0) - (naive?.[0] ?? 0))).toBeCloseTo(2, 9);
});

test("lower and upper alone are the rows of both, item by item", async () => {
  const items = [
    noisy[0],
    [3, 0, 0, 4, 0, 2, 0, 0, 1, 0, 5, 0, ...Array.from({ length: 36 }, (_, t) => (t % 3 === 0 ? 4 : 0))],
  ];
  const lower = await block("FORECAST.INTERVAL", items, 3, 12, null, null, null, "lower");
  const upper = await block("FORECAST.INTERVAL", items, 3, 12, null, null, null, "upper");
  expect(await block("FORECAST.INTERVAL", items, 3, 12)).toEqual([lower[0], upper[0], lower[1], upper[1]]);
  expect(lower[1]?.every((value) => value >= 0)).toBe(true);
});

describe.each(platforms)("on the %s", (platform) => {
  test("items without demand or with one period of demand have a deviation too: 0, and the root of the level", async () => {
    const answer = (await callFunction(
      "FORECAST.MODEL",
      range(platform, [
        [null, null],
        [null, 9],
      ]),
      2,
    )) as unknown[][];
    expect(answer.map((row) => row.slice(0, 4))).toEqual([
      ["no demand", 12, 0, 0],
      ["average", 12, 1, 3],
    ]);
  });
});

test("the deviation of the naive model is the root mean square of the changes", async () => {
  const [row] = (await callFunction("FORECAST.MODEL", [[10, 13, 9]], 1, 1, "naive")) as unknown[][];
  expect(row?.[3]).toBeCloseTo(Math.sqrt((9 + 16) / 2), 12);
});

test("the holdout measures what the model has not seen: as last year has no error on years that repeat each other", async () => {
  const year = [5, 6, 7, 8, 9, 10, 9, 8, 7, 6, 5, 4];
  const [row] = (await callFunction(
    "FORECAST.MODEL",
    [[...year, ...year, ...year, ...year]],
    12,
    12,
    "naive",
  )) as number[][];
  // 12 periods held back; naive repeats the 4 of the last month: errors 84 - 48 = 36 of 84.
  expect(row?.[4]).toBeCloseTo(36 / 84, 12);
  expect(row?.[5]).toBe(0);
  expect(row?.[6]).toBeCloseTo(36 / 84, 12);
});

test("the names of the models that auto chooses", async () => {
  const name = async (history: number[]): Promise<unknown> =>
    ((await callFunction("FORECAST.MODEL", [history], 6, 12)) as unknown[][])[0]?.[0];
  const months = (count: number): number[] => Array.from({ length: count }, (_, t) => 50 + ((t * 17) % 11));
  expect(await name(months(8))).toBe("average");
  expect(await name(months(30))).toBe("combination+last year");
  expect(await name(months(60))).toBe("combination");
  expect(await name(months(36).map((value, t) => (t % 3 === 0 ? value : 0)))).toBe("intermittent");
});

test("the deviation is a finite number of zero or more for every history and model", async () => {
  const models = [
    "auto",
    "naive",
    "snaive",
    "average",
    "ses",
    "holt",
    "damped",
    "holtwinters",
    "theta",
    "croston",
    "sba",
    "tsb",
  ];
  const property = fc.asyncProperty(
    fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 40 }),
    fc.constantFrom(...models),
    async (history, model) => {
      const [row] = (await callFunction("FORECAST.MODEL", [history], 6, 12, model)) as unknown[][];
      expect(row).toHaveLength(8);
      expect(Number.isFinite(row?.[3])).toBe(true);
      expect(row?.[3]).toBeGreaterThanOrEqual(0);
      const [lower, upper] = await block("FORECAST.INTERVAL", [history], 6, 12, model);
      lower?.forEach((value, h) => expect(value).toBeLessThanOrEqual(upper?.[h] ?? -1));
    },
  );
  await fc.assert(property, { numRuns: 200 });
});

test.each([
  ["FORECAST.INTERVAL", [[[1, 2]], 2, 1, "naive", null, 80], /level must be less than 1, not 80/],
  ["FORECAST.INTERVAL", [[[1, 2]], 2, 1, "naive", null, 0.8, "middle"], /bound must be one of lower, upper, both/],
  ["FORECAST.MODEL", [[[1, "x"]], 2], /history, row 1, column 2/],
])("%s%j is #VALUE! with its reason", async (id, given, reason) => {
  expect(await callFunction(id, ...given)).toMatchObject({
    error: "#VALUE!",
    sentence: expect.stringMatching(reason) as string,
  });
});
