import "../../support/excelRuntime";
import fc from "fast-check";
import { callFunction, platforms, range } from "../../support/callFunction";
import { expectWithin, referenceCases } from "../../support/referenceCases";

type Cells = (number | string)[][];
const fva = async (...given: unknown[]): Promise<Cells> => (await callFunction("FVA", ...given)) as Cells;

describe.each(platforms)("on the %s", (platform) => {
  test("DEM-ACC-04: forecast value added over naive", async () => {
    const { inputs, expected, tolerance } = referenceCases("demand_planning")("DEM-ACC-04");
    const actual: number[] = inputs.naive_errors.map(() => inputs.actual_total / inputs.naive_errors.length);
    const forecastOf = (errors: number[]): unknown[][] =>
      range(platform, [errors.map((error, t) => (actual[t] ?? 0) - error)]);
    const rows = await fva([actual], forecastOf(inputs.naive_errors), forecastOf(inputs.forecast_errors));
    expect(rows.map((row) => row[0])).toEqual(["naive", "statistical"]);
    expectWithin(tolerance, rows[0]?.[1], expected.naive_wape);
    expectWithin(tolerance, rows[1]?.slice(1), [expected.forecast_wape, expected.fva_points, expected.fva_points]);
    expect(rows[0]?.slice(2)).toEqual(["", ""]);
  });
});

const actual = [[100, 100, 100, 100]];
const off = (by: number): number[][] => [[100 + by, 100 - by, 100 + by, 100 - by]];

test("each step is set against the one before and against naive; a step that makes it worse is negative", async () => {
  expect(await fva(actual, off(20), off(10), off(15), off(5), "mae")).toEqual([
    ["naive", 20, "", ""],
    ["statistical", 10, 10, 10],
    ["override", 15, -5, 5],
    ["consensus", 5, 10, 15],
  ]);
});

test("a step that is left out is skipped, and accuracy counts the other way round", async () => {
  const rows = await fva(actual, off(20), null, null, off(5), "accuracy");
  expect(rows.map((row) => row[0])).toEqual(["naive", "consensus"]);
  expect(rows[1]?.[1]).toBeCloseTo(0.95, 12);
  expect(rows[1]?.[2]).toBeCloseTo(0.15, 12);
});

test("a bias counts by its size", async () => {
  const rows = await fva(actual, [[90, 90, 90, 90]], [[105, 105, 105, 105]], null, null, "bias%");
  expect(rows[1]?.[1]).toBeCloseTo(-0.05, 12);
  expect(rows[1]?.[2]).toBeCloseTo(0.05, 12);
});

test("by row each item has its own staircase, and one without demand keeps its error to its row; weights count in the total", async () => {
  const items = [
    [100, 100],
    [0, 0],
    [10, 10],
  ];
  const naive = [
    [110, 110],
    [1, 1],
    [12, 12],
  ];
  const model = [
    [105, 105],
    [1, 1],
    [15, 15],
  ];
  const rows = (await fva(items, naive, model, null, null, "wape", "row")) as unknown[][];
  [0.1, 0.05, 0.05].forEach((value, column) => expect(rows[0]?.[column]).toBeCloseTo(value, 12));
  expect(rows[1]?.map((cell) => (cell as { code: string }).code)).toEqual(["#DIV/0!", "#DIV/0!", "#DIV/0!"]);
  expect(rows[2]?.[2]).toBeCloseTo(-0.3, 12);
  const total = await fva(items, naive, model, null, null, "mae", null, [[0], [0], [1]]);
  expect(total.map((row) => row[1])).toEqual([2, 5]);
});

test("the gains of all steps add up to the gain over naive", async () => {
  const row = fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 4, maxLength: 4 });
  const property = fc.asyncProperty(
    fc.tuple(row, row, row, row, row),
    fc.constantFrom("wape", "accuracy", "mape", "smape", "mae", "rmse", "bias%"),
    async ([demand, ...steps], metric) => {
      const rows = await fva([demand], ...steps.map((step) => [step]), metric);
      const gains = rows.slice(1).reduce((sum, each) => sum + Number(each[2]), 0);
      expect(gains).toBeCloseTo(Number(rows.at(-1)?.[3]), 9);
    },
  );
  await fc.assert(property, { numRuns: 60 });
});

test.each([
  [[[[1, 2]], [[1, 2]]], "#VALUE!", /at least one forecast to compare with naive/],
  [[[[1, 2]], null, [[1, 2]]], "#VALUE!", /naive is missing/],
  [[[[1, 2]], [[1, 2]], [[1]]], "#VALUE!", /statistical must have the shape of actual: 1 rows and 2 columns/],
  [[[[1, 2]], [[1, 2]], [[1, 2]], null, null, "mase"], "#VALUE!", /metric must be one of wape/],
  [[[[0, 0]], [[1, 2]], [[1, 2]]], "#DIV/0!", /adds up to 0/],
  [[[[1, "x"]], [[1, 2]], [[1, 2]]], "#VALUE!", /actual, row 1, column 2/],
])("FVA%j is %s with its reason", async (given, error, reason) => {
  expect(await callFunction("FVA", ...given)).toMatchObject({
    error,
    sentence: expect.stringMatching(reason) as string,
  });
});
