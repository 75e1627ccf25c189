import "../../support/excelRuntime";
import fc from "fast-check";
import { callFunction, platforms, range } from "../../support/callFunction";
import { expectWithin, referenceCases } from "../../support/referenceCases";

const caseOf = referenceCases("demand_planning");
const score = async (...given: unknown[]): Promise<unknown> => {
  const answer = await callFunction("ACCURACY", ...given);
  return Array.isArray(answer) ? (answer as unknown[][])[0]?.[0] : answer;
};

describe.each(platforms)("on the %s", (platform) => {
  test.each([
    ["bias", "me"],
    ["mae", "mae"],
    ["rmse", "rmse"],
    ["mape", "mape"],
    ["wape", "wape"],
    ["bias%", "bias_percent"],
    ["tracking", "tracking_signal"],
    ["smape", "smape"],
  ])("DEM-ACC-01: %s (a period without demand may be blank)", async (metric, name) => {
    const { inputs, expected, tolerance } = caseOf("DEM-ACC-01");
    const actual = range(platform, [inputs.actual.map((value: number) => (value === 0 ? null : value))]);
    expectWithin(tolerance, await score(actual, [inputs.forecast], metric), expected[name]);
  });
});

test("DEM-ACC-02: the tracking signal, period by period", async () => {
  const { inputs, expected, tolerance } = caseOf("DEM-ACC-02");
  for (let end = 1; end <= inputs.actual.length; end++) {
    const given = [[inputs.actual.slice(0, end)], [inputs.forecast.slice(0, end)]] as const;
    expectWithin(tolerance, await score(...given, "tracking"), expected.tracking_signal[end - 1]);
    expectWithin(tolerance, await score(...given, "mae"), expected.mad[end - 1]);
  }
});

test("DEM-ACC-02: the running tracking signal and mean absolute error in one call, lying as the actuals do", async () => {
  const { inputs, expected, tolerance } = caseOf("DEM-ACC-02");
  const running = async (metric: string, ...given: unknown[]): Promise<unknown> =>
    callFunction("ACCURACY", ...given, metric, null, null, "running");
  expectWithin(tolerance, await running("tracking", [inputs.actual], [inputs.forecast]), [expected.tracking_signal]);
  expectWithin(tolerance, await running("mae", [inputs.actual], [inputs.forecast]), [expected.mad]);
  const down = (values: number[]): number[][] => values.map((value) => [value]);
  const answer = await running("tracking", down(inputs.actual), down(inputs.forecast));
  expectWithin(tolerance, answer, down(expected.tracking_signal));
  const bias = (await running("bias", [inputs.actual], [inputs.forecast])) as number[][];
  const sums = bias[0]?.map((value, t) => value * (t + 1));
  expectWithin(tolerance, sums, expected.running_error);
});

test("by period the items of a period are scored together; a period without demand keeps its error to itself", async () => {
  const actual = [
    [10, 0, 20],
    [30, 0, 20],
  ];
  const forecast = [
    [12, 1, 20],
    [28, 1, 10],
  ];
  const [scores = []] = (await callFunction("ACCURACY", actual, forecast, "wape", null, null, "period")) as unknown[][];
  expect(scores[0]).toBeCloseTo(4 / 40, 12);
  expect(scores[1]).toMatchObject({ code: "#DIV/0!" });
  expect(scores[2]).toBeCloseTo(10 / 40, 12);
  const bounds = [
    null,
    null,
    "running",
    null,
    null,
    [
      [11, 0, 19],
      [31, 0, 30],
    ],
  ] as const;
  const inside = (await callFunction(
    "ACCURACY",
    actual,
    [
      [9, 0, 18],
      [29, 0, 25],
    ],
    "coverage",
    ...bounds,
  )) as unknown[][];
  expect(inside).toEqual([[1, 1, 4 / 6]]);
});

test("DEM-ACC-04: the error shares behind forecast value added", async () => {
  const { inputs, expected, tolerance } = caseOf("DEM-ACC-04");
  const actual = inputs.naive_errors.map(() => inputs.actual_total / inputs.naive_errors.length);
  const wape = async (errors: number[]): Promise<unknown> =>
    score([actual], [errors.map((error, t) => actual[t] - error)]);
  expectWithin(tolerance, await wape(inputs.naive_errors), expected.naive_wape);
  expectWithin(tolerance, await wape(inputs.forecast_errors), expected.forecast_wape);
});

test("DEM-ACC-05: the pinball loss of a quantile", async () => {
  const { inputs, expected, tolerance } = caseOf("DEM-ACC-05");
  const given = [[inputs.actual], [inputs.forecast], "pinball", null, null, null, null, inputs.quantile];
  expectWithin(tolerance, await score(...given), expected.loss);
});

test("DEM-ACC-06: the error share by item and of the total, and accuracy", async () => {
  const { inputs, expected, tolerance } = caseOf("DEM-ACC-06");
  const column = (values: number[]): number[][] => values.map((value) => [value]);
  const sum = (values: number[]): number => values.reduce((left, right) => left + right, 0);
  expectWithin(tolerance, await score(column(inputs.actual), column(inputs.forecast)), expected.sku_wape);
  expectWithin(tolerance, await score(column(inputs.actual), column(inputs.forecast), "accuracy"), expected.accuracy);
  expectWithin(tolerance, await score(sum(inputs.actual), sum(inputs.forecast)), expected.total_level_wape);
});

test("mase and rmsse are scaled by the naive error of the history, seasonal where a season is given", async () => {
  const history = [[0, 0, 10, 12, 11, 13]];
  // Changes from the first demand on: 2, 1, 2: mean 5/3, mean of squares 3. Errors 1 and 3.
  expect(await score([[11, 15]], [[12, 12]], "mase", history)).toBeCloseTo(2 / (5 / 3), 12);
  expect(await score([[11, 15]], [[12, 12]], "rmsse", history)).toBeCloseTo(Math.sqrt(5 / 3), 12);
  // Season 2: changes 1 and 1.
  expect(await score([[11, 15]], [[12, 12]], "mase", history, null, null, 2)).toBeCloseTo(2, 12);
});

test("coverage is the share of actuals inside the bounds, the bounds included", async () => {
  expect(await score([[1, 2, 3, 4]], [[1, 1, 4, 1]], "coverage", null, null, null, null, null, [[2, 2, 5, 3]])).toBe(
    0.5,
  );
});

test("by row an item without a score shows its own error, and weights count only in the total", async () => {
  const actual = [
    [10, 10],
    [0, 0],
    [20, 20],
  ];
  const forecast = [
    [9, 9],
    [1, 1],
    [30, 30],
  ];
  const rows = (await callFunction("ACCURACY", actual, forecast, "wape", null, null, "row")) as unknown[][];
  expect(rows.map(([value]) => (typeof value === "number" ? value : (value as { code: string }).code))).toEqual([
    0.1,
    "#DIV/0!",
    0.5,
  ]);
  // Weights 1, 0 and 0.5: (2 + 10) / (20 + 20).
  expect(await score(actual, forecast, "wape", null, [[1], [0], [0.5]])).toBeCloseTo(0.3, 12);
});

test.each([
  [[[[1, 2]], [[1]]], "#VALUE!", /forecast must have the shape of actual: 1 rows and 2 columns/],
  [[[[1, 2]], [[1, 2]], "wmape"], "#VALUE!", /Did you mean wape\?|Did you mean mape\?/],
  [[[[1, 2]], [[1, 2]], "mase"], "#VALUE!", /mase needs history/],
  [[[[1, 2]], [[1, 2]], "mase", [[5]]], "#N/A", /too short .* 2 periods/],
  [[[[1, 2]], [[1, 2]], "mase", [[5, 5, 5]]], "#DIV/0!", /never changes/],
  [
    [
      [[1, 2]],
      [[1, 2]],
      "mase",
      [
        [5, 6],
        [5, 6],
      ],
    ],
    "#VALUE!",
    /one row for each of the 1 rows/,
  ],
  [[[[1, 2]], [[1, 2]], "tracking"], "#DIV/0!", /no error/],
  [[[[0, 0]], [[1, 2]], "mape"], "#DIV/0!", /adds up to 0/],
  [[[[1, 2]], [[1, 2]], "coverage"], "#VALUE!", /needs upper/],
  [[[[1, 2]], [[1, 2]], "mae", null, 0], "#DIV/0!", /weights add up to 0/],
  [[[[1, "x"]], [[1, 2]]], "#VALUE!", /actual, row 1, column 2/],
])("ACCURACY%j is %s with its reason", async (given, error, reason) => {
  expect(await score(...given)).toMatchObject({ error, sentence: expect.stringMatching(reason) as string });
});

test("a perfect forecast has no error, and shares do not change with the unit of measure", async () => {
  const series = fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 2, maxLength: 12 });
  const property = fc.asyncProperty(
    series,
    fc.constantFrom("wape", "mape", "smape", "bias%"),
    async (actual, metric) => {
      expect(await score([actual], [actual], metric)).toBe(0);
      const forecast = actual.map((value, t) => value + ((t * 7) % 5));
      const tenfold = [[actual.map((value) => value * 10)], [forecast.map((value) => value * 10)]] as const;
      expect(await score(...tenfold, metric)).toBeCloseTo((await score([actual], [forecast], metric)) as number, 12);
    },
  );
  await fc.assert(property, { numRuns: 60 });
});
