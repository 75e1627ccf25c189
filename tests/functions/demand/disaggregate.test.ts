import fc from "fast-check";
import "../../support/excelRuntime";
import { callFunction, platforms, range } from "../../support/callFunction";
import { expectWithin, referenceCases } from "../../support/referenceCases";

const caseOf = referenceCases("demand_planning");
const call = async (...given: unknown[]): Promise<number[][]> =>
  (await callFunction("DISAGGREGATE", ...given)) as number[][];
const sum = (values: readonly number[]): number => values.reduce((total, each) => total + each, 0);
const down = (values: readonly number[]): number[][] => values.map((each) => [each]);

describe.each(platforms)("on the %s", (platform) => {
  test("DEM-DIS-01: average historical proportions and proportions of averages", async () => {
    const { inputs, expected, tolerance } = caseOf("DEM-DIS-01");
    const history = range(platform, inputs.history);
    expectWithin(tolerance, await call(1, history, null, null, "average"), down(expected.average_historical));
    expectWithin(tolerance, await call(1, history, null, null, "total"), down(expected.proportions_of_averages));
    expectWithin(tolerance, await call(inputs.top_forecast, history, null, null, "total"), down(expected.split_pha));
  });

  test("DEM-DIS-02: an annual total by seasonal indices, lying as the indices do", async () => {
    const { inputs, expected, tolerance } = caseOf("DEM-DIS-02");
    expectWithin(tolerance, await call(inputs.annual_total, range(platform, [inputs.seasonal_indices])), [
      expected.quarters,
    ]);
  });

  test("DEM-DIS-03: whole units by largest remainder", async () => {
    const { inputs, expected } = caseOf("DEM-DIS-03");
    expect(await call(inputs.total, range(platform, down(inputs.weights)), null, 0)).toEqual(down(expected.allocation));
  });

  test("locked cells stay, blanks are free, and the text =0 locks at zero", async () => {
    const locked = range(platform, [[40], [null], [null], ["=0"]]);
    expect(await call(100, down([1, 1, 2, 5]), locked)).toEqual(down([40, 20, 40, 0]));
  });

  test("a row of totals: each period over the items, by weights of the period or for all", async () => {
    const weights = range(platform, [
      [1, null],
      [3, 5],
    ]);
    expect(await call([[100, 60]], weights)).toEqual([
      [25, 0],
      [75, 60],
    ]);
    expect(await call([[100, 60]], [[1], [3]])).toEqual([
      [25, 15],
      [75, 45],
    ]);
  });
});

test("a column of totals: each over its periods", async () => {
  expect(await call([[120], [60]], [[1, 2]])).toEqual([
    [40, 80],
    [20, 40],
  ]);
  const own = [
    [1, 2],
    [3, 1],
  ];
  expect(await call([[120], [60]], own)).toEqual([
    [40, 80],
    [45, 15],
  ]);
});

test("totals of several groups in one call: items take part in their own group only", async () => {
  const [groups, keys] = [
    [["Bikes"], ["Gloves"]],
    [["gloves"], ["Bikes"], ["Bikes"]],
  ];
  const totals = [
    [100, 200],
    [7, 8],
  ];
  expect(await call(totals, [[5], [1], [3]], null, 0, null, groups, keys)).toEqual([
    [7, 8],
    [25, 50],
    [75, 150],
  ]);
  const history = [
    [5, 5],
    [1, 3],
    [3, 1],
  ];
  expect(await call(totals, history, null, null, "total", groups, keys)).toEqual([
    [7, 8],
    [50, 100],
    [50, 100],
  ]);
});

test("a total of zero needs no weights, a negative one is split like a positive one", async () => {
  expect(await call(0, [[0, 0]])).toEqual([[0, 0]]);
  expect(await call(-10, [[1, 3]], null, 0)).toEqual([[-2, -8]]);
});

test("periods in which the group sold nothing have no shares", async () => {
  const history = [
    [0, 30, 10],
    [0, 10, 10],
  ];
  expect(await call(100, history, null, null, "average")).toEqual([[62.5], [37.5]]);
});

test("a group that cannot be split keeps its error to its own cells", async () => {
  const answer = (await callFunction(
    "DISAGGREGATE",
    [[10, 10]],
    [
      [1, 0],
      [1, 0],
    ],
  )) as unknown[][];
  expect(answer.map(([first]) => first)).toEqual([5, 5]);
  answer.forEach(([, second]) => expect(second).toMatchObject({ code: "#DIV/0!" }));
});

test("the parts add up to their total to the last digit, and rounded parts miss their share by less than one unit", async () => {
  const property = fc.asyncProperty(
    fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 30 }),
    fc.integer({ min: 0, max: 1_000_000 }),
    fc.integer({ min: -2, max: 3 }),
    async (weights, units, decimals) => {
      fc.pre(sum(weights) > 0);
      const total = Number((units * 10 ** -decimals).toFixed(Math.max(0, decimals)));
      const parts = (await call(total, down(weights), null, decimals)).flat();
      expect(sum(parts.map((part) => Math.round(part * 10 ** decimals)))).toBe(units);
      const unit = 10 ** -decimals;
      parts.forEach((part, index) => {
        expect(Math.abs(part - (total * (weights[index] ?? 0)) / sum(weights))).toBeLessThan(unit * (1 + 1e-6));
        expect(Math.abs(part / unit - Math.round(part / unit))).toBeLessThan(1e-6);
      });
    },
  );
  await fc.assert(property, { numRuns: 150 });
});

test("with locked cells the parts still add up, at every scale, and the free ones keep their ratios", async () => {
  const cell = fc.record({ weight: fc.integer({ min: 1, max: 99 }), lock: fc.option(fc.integer({ min: 1, max: 9 })) });
  await fc.assert(
    fc.asyncProperty(
      fc.array(cell, { minLength: 2, maxLength: 20 }),
      fc.constantFrom(1e-12, 1, 1e12),
      async (cells, scale) => {
        fc.pre(cells.some(({ lock }) => lock === null));
        const total = 500 * scale;
        const locked = cells.map(({ lock }) => [lock === null ? null : lock * scale]);
        const parts = (await call(total, down(cells.map(({ weight }) => weight)), locked)).flat();
        expect(sum(parts) / total).toBeCloseTo(1, 12);
        const free = cells.flatMap(({ weight, lock }, index) =>
          lock === null ? [(parts[index] ?? 0) / weight / scale] : [],
        );
        free.forEach((ratio) => expect(ratio).toBeCloseTo(free[0] ?? 0, 9));
        cells.forEach(({ lock }, index) => lock !== null && expect(parts[index]).toBe(lock * scale));
      },
    ),
    { numRuns: 80 },
  );
});

test.each([
  [[100, [[1, 1]], [[120, 0]]], "#N/A", /locked cells add up to 120.*total of 100/],
  [[100, [[1, 1]], [[60, 30]]], "#N/A", /All cells are locked and add up to 90/],
  [[100, [[0, 0]]], "#DIV/0!", /add up to 0/],
  [[100, [[1, 0]], [[40, 0]]], "#DIV/0!", /weights of the free cells/],
  [[100, [[0, 0]], null, null, "average"], "#N/A", /history holds no demand/],
  [[100, [[1, -1]]], "#VALUE!", /weights, row 1, column 2/],
  [[100, [[1, "x"]]], "#VALUE!", /weights, row 1, column 2/],
  [[[[1, 2, 3]], [[1, 2]]], "#VALUE!", /totals \(1 rows, 3 columns\) and weights \(1 rows, 2 columns\) do not fit/],
  [[[[1], [2]], [[1, 2]], null, null, "total"], "#VALUE!", /do not fit/],
  [
    [
      [
        [1, 2],
        [3, 4],
      ],
      [[1, 2]],
    ],
    "#VALUE!",
    /do not fit/,
  ],
  [[100, [[1, 1]], [[1], [2]]], "#VALUE!", /locked must have the shape of the answer: 1 rows and 2 columns/],
  [[100, [[1, 1]], [["+5", null]]], "#VALUE!", /locked, row 1, column 1: the text "\+5" cannot be read/],
  [[100, [[1, 1]], null, 1.5], "#VALUE!", /decimals must be a whole number/],
  [[100, [[1, 1]], null, 12], "#VALUE!", /decimals must be 9 or less/],
  [[100, [[1, 1]], null, null, "mean"], "#VALUE!", /method must be one of/],
  [[[[1]], [[1], [1]], null, null, null, [["A"]]], "#VALUE!", /Give both totalKeys/],
  [[[[1]], [[1], [1]], null, null, null, [["A"]], [["A"], ["B"]]], "#VALUE!", /keys, row 2: "B" is not in totalKeys/],
  [[[[1], [2]], [[1]], null, null, null, [["A"], ["B"]], [["A"]]], "#VALUE!", /group B has a total/],
  [[null, [[1, 1]]], "#VALUE!", /totals is missing/],
])("DISAGGREGATE%j is refused with its reason", async (given, error, reason) => {
  const answer = await callFunction("DISAGGREGATE", ...given);
  expect(answer).toMatchObject({ error, sentence: expect.stringMatching(reason) as string });
});
