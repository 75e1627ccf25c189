import "../../support/excelRuntime";
import fc from "fast-check";
import { callFunction, platforms, range } from "../../support/callFunction";
import { expectWithin, referenceCases } from "../../support/referenceCases";

const caseOf = referenceCases("demand_planning");
type Cells = (number | string)[][];
const trend = async (...given: unknown[]): Promise<Cells> => (await callFunction("TREND", ...given)) as Cells;

describe.each(platforms)("on the %s", (platform) => {
  test("DEM-FC-05: linear trend projection", async () => {
    const { inputs, expected, tolerance } = caseOf("DEM-FC-05");
    const history = range(platform, [inputs.y]);
    expectWithin(tolerance, await trend(history, 2), [expected.forecast]);
    const [[level, slope] = []] = await trend(history, 2, null, null, null, "parameters");
    expectWithin(tolerance, [level, slope], [expected.intercept, expected.slope]);
    const down = await trend(
      inputs.y.map((value: number) => [value]),
      2,
    );
    expectWithin(tolerance, down.flat(), expected.forecast);
  });

  test("DEM-SEA-02: level, trend and forecast by the static method", async () => {
    const { inputs, expected, tolerance } = caseOf("DEM-SEA-02");
    const history = range(platform, [inputs.demand]);
    expectWithin(tolerance, await trend(history, 4, "linear", inputs.season_length), [expected.forecast]);
    const [[level, slope] = []] = await trend(history, 4, "linear", inputs.season_length, null, "parameters");
    expectWithin(tolerance, [level, slope], [expected.level, expected.trend]);
  });

  test("what lies before the launch does not bend the trend, and the level is that before the first column", async () => {
    const history = range(platform, [[null, null, 30, 40, 50]]);
    expect(await trend(history, 2)).toEqual([[60, 70]]);
    expect(await trend(history, 2, null, null, null, "fit")).toEqual([["", "", 30, 40, 50]]);
    expect((await trend(history, 2, null, null, null, "parameters"))[0]?.slice(0, 2)).toEqual([0, 10]);
  });
});

test("a damped trend fades out to slope x damping / (1 - damping) beyond the last value of the line", async () => {
  const history = Array.from({ length: 12 }, (_, t) => 100 + 10 * t);
  const [damped = []] = await trend([history], 200, "damped", null, 0.8);
  expect(damped[0]).toBeCloseTo(210 + 8, 9);
  expect(damped[1]).toBeCloseTo(210 + 8 + 6.4, 9);
  expect(damped[199]).toBeCloseTo(210 + 40, 6);
  expect(await trend([history], 5, "damped", null, 1)).toEqual(await trend([history], 5));
});

test("constant growth goes on, its rate is the parameter, and a season stays in place", async () => {
  const shape = [0.8, 1.1, 1.3, 0.8];
  const grown = Array.from({ length: 16 }, (_, t) => 100 * 1.02 ** t);
  const [[level, rate] = []] = await trend([grown], 1, "exponential", null, null, "parameters");
  expect(level).toBeCloseTo(100 / 1.02, 9);
  expect(rate).toBeCloseTo(0.02, 9);
  const [projected = []] = await trend([grown.map((value, t) => value * (shape[t % 4] ?? 1))], 4, "exponential", 4);
  projected.forEach((value, h) => {
    const expected = 100 * 1.02 ** (16 + h) * (shape[h] ?? 1);
    expect(Math.abs(Number(value) / expected - 1)).toBeLessThan(0.01);
  });
});

test("explained share and standard error are those of the regression", async () => {
  // Around the line of DEM-FC-05, by the definitions.
  const [[, , explained, deviation, periods] = []] = await trend(
    [[74, 79, 80, 90, 105, 142, 122]],
    1,
    null,
    null,
    null,
    "parameters",
  );
  const line = [1, 2, 3, 4, 5, 6, 7].map((x) => 56.714285714285715 + 10.535714285714286 * x);
  const values = [74, 79, 80, 90, 105, 142, 122];
  const errors = values.reduce((sum, value, t) => sum + (value - (line[t] ?? 0)) ** 2, 0);
  const centre = values.reduce((sum, value) => sum + value, 0) / 7;
  const spread = values.reduce((sum, value) => sum + (value - centre) ** 2, 0);
  expect(explained).toBeCloseTo(1 - errors / spread, 12);
  expect(deviation).toBeCloseTo(Math.sqrt(errors / 5), 12);
  expect(periods).toBe(7);
  expect((await trend([[5, 5, 5]], 1, null, null, null, "parameters"))[0]).toEqual([5, 0, "", 0, 3]);
});

test("a falling demand stops at 0, a history with negative values may go on below", async () => {
  expect(await trend([[30, 20, 10]], 3)).toEqual([[0, 0, 0]]);
  const [below = []] = await trend([[10, 0, -10]], 2);
  [-20, -30].forEach((value, index) => expect(below[index]).toBeCloseTo(value, 9));
});

test("a line goes on as a line, in every unit of measure", async () => {
  const property = fc.asyncProperty(
    fc.integer({ min: 1, max: 1000 }),
    fc.integer({ min: 0, max: 50 }),
    fc.integer({ min: 2, max: 40 }),
    fc.constantFrom(1e-12, 1, 1e12),
    async (first, step, periods, unit) => {
      const history = Array.from({ length: periods }, (_, t) => (first + step * t) * unit);
      const [projected = []] = await trend([history], 3);
      projected.forEach((value, h) => expect(Number(value) / unit).toBeCloseTo(first + step * (periods + h), 5));
    },
  );
  await fc.assert(property, { numRuns: 80 });
});

test("an item too short keeps its error to its row", async () => {
  const rows = (await trend(
    [
      [0, 0, 5],
      [1, 2, 3],
    ],
    2,
  )) as unknown[][];
  expect(rows[0]?.map((cell) => (cell as { code: string }).code)).toEqual(["#N/A", "#N/A"]);
  expect(rows[1]).toEqual([4, 5]);
});

test.each([
  [[[[5]], 2], "#N/A", /A trend needs 2 periods since the first demand; this item has 1/],
  [[[[1, 2, 3, 4, 5]], 2, null, 4], "#N/A", /A trend needs 8 periods/],
  [[[[1, 0, 3]], 2, "exponential"], "#VALUE!", /history, period 2: the demand is not above 0/],
  [[[[1, 2, 3]], 0], "#VALUE!", /horizon must be 1 or more/],
  [[[[1, 2, 3]], 2, "quadratic"], "#VALUE!", /kind must be one of linear, damped, exponential/],
  [[[[1, 2, 3]], 2, "damped", null, 1.2], "#VALUE!", /damping must be 1 or less/],
  [[[[1, "x", 3]], 2], "#VALUE!", /history, row 1, column 2/],
])("TREND%j is %s with its reason", async (given, error, reason) => {
  expect(await callFunction("TREND", ...given)).toMatchObject({
    error,
    sentence: expect.stringMatching(reason) as string,
  });
});
