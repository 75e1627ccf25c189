import "../../support/excelRuntime";
import fc from "fast-check";
import { callFunction, platforms, range } from "../../support/callFunction";

type Cells = (number | string)[][];
const consensus = async (...given: unknown[]): Promise<Cells> => (await callFunction("CONSENSUS", ...given)) as Cells;

const inputs = [
  [100, 110, 120],
  [120, 130, 90],
];

describe.each(platforms)("on the %s", (platform) => {
  test("a blank means zero or no opinion as the planner says, alike on every platform", async () => {
    const withBlank = range(platform, [
      [100, null, null],
      [120, 130, null],
    ]);
    expect(await consensus(withBlank)).toEqual([[110, 65, 0]]);
    expect(await consensus(withBlank, null, null, null, null, "skip")).toEqual([[110, 130, ""]]);
  });
});

test("without weights all sources count alike; weights need not add up to 1 and may lie in a row", async () => {
  expect(await consensus(inputs)).toEqual([[110, 120, 105]]);
  expect(await consensus(inputs, [[3], [1]])).toEqual([[105, 115, 112.5]]);
  expect(await consensus(inputs, [[30, 10]])).toEqual([[105, 115, 112.5]]);
  expect(await consensus(inputs, [[3], [1]], null, null, null, null, "weights")).toEqual([[0.75], [0.25]]);
});

test("weights may change from period to period", async () => {
  const weights = [
    [1, 0, 1],
    [0, 1, 1],
  ];
  expect(await consensus(inputs, weights)).toEqual([[100, 130, 105]]);
  expect(await consensus(inputs, weights, null, null, null, null, "weights")).toEqual([
    [1, 0, 0.5],
    [0, 1, 0.5],
  ]);
});

test("by accuracy, a source with half the error has four times the weight", async () => {
  const past = [
    [90, 110, 95],
    [80, 120, 90],
  ];
  const actual = [[100, 100, 100]];
  const [[first] = [], [second] = []] = await consensus(inputs, null, past, actual, null, null, "weights");
  expect(Number(first)).toBeCloseTo(0.8, 12);
  expect(Number(second)).toBeCloseTo(0.2, 12);
  expect((await consensus(inputs, null, past, actual))[0]?.[0]).toBeCloseTo(104, 12);
});

test("sources that never erred share the whole weight", async () => {
  const past = [[100], [100], [90]];
  const rows = await consensus([[1], [3], [99]], null, past, [[100]]);
  expect(rows).toEqual([[2]]);
});

test("items are blended each from its own sources, with its own accuracy", async () => {
  const items = [["A"], ["B"], ["a "], ["B"]];
  const rows = [[100], [10], [200], [30]];
  expect(await consensus(rows, null, null, null, items)).toEqual([[150], [20]]);
  const past = [[10], [10], [20], [30]];
  // A: errors 0 and 10; B: errors 10 and 10.
  const byItem = await consensus(rows, null, past, [[10], [20]], items);
  expect(byItem).toEqual([[100], [20]]);
  expect(await consensus(rows, null, past, [[10], [20], [10], [20]], items)).toEqual(byItem);
});

test("a period in which the only opinion has no weight keeps an item's error to its row", async () => {
  const rows = (await consensus([[5], [7]], [[0], [1]], null, null, [["A"], ["B"]])) as unknown[][];
  expect(rows[0]?.[0]).toMatchObject({ code: "#DIV/0!" });
  expect(rows[1]).toEqual([7]);
});

test("a blend lies between its sources, does not change with the size of the weights, and is the source where there is but one", async () => {
  const row = fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 3, maxLength: 3 });
  const property = fc.asyncProperty(
    fc.array(fc.tuple(row, fc.integer({ min: 1, max: 9 })), { minLength: 1, maxLength: 5 }),
    fc.constantFrom(1e-9, 7, 1e9),
    async (sources, factor) => {
      const block = sources.map(([values]) => values);
      const weights = sources.map(([, weight]) => [weight]);
      const [plan = []] = await consensus(block, weights);
      const [scaled = []] = await consensus(
        block,
        weights.map(([weight = 0]) => [weight * factor]),
      );
      plan.forEach((value, period) => {
        const column = block.map((values) => values[period] ?? 0);
        expect(Number(value)).toBeGreaterThanOrEqual(Math.min(...column) - 1e-9);
        expect(Number(value)).toBeLessThanOrEqual(Math.max(...column) + 1e-9);
        expect(Number(scaled[period])).toBeCloseTo(Number(value), 9);
      });
      if (block.length === 1) plan.forEach((value, period) => expect(value).toBeCloseTo(block[0]?.[period] ?? 0, 9));
    },
  );
  await fc.assert(property, { numRuns: 60 });
});

test.each([
  [[inputs, [[1], [2], [3]]], "#VALUE!", /one value for each of the 2 rows of inputs.*It has 3 rows and 1 columns/],
  [[inputs, [[1], [-1]]], "#VALUE!", /weights, row 2, column 1: -1 is too small/],
  [[inputs, [[0], [0]]], "#DIV/0!", /Period 1: the weights .* add up to 0/],
  [[inputs, [[0], [0]], null, null, null, null, "weights"], "#DIV/0!", /add up to 0/],
  [[inputs, [[1], [1]], inputs, [[1, 1, 1]]], "#VALUE!", /not both/],
  [[inputs, null, inputs], "#VALUE!", /belong together/],
  [[inputs, null, [[1, 2]], [[1, 2]]], "#VALUE!", /pastInputs must have one row for each of the 2 rows/],
  [[inputs, null, inputs, [[1, 2]]], "#VALUE!", /pastActual must have 3 columns/],
  [
    [
      inputs,
      null,
      inputs,
      [
        [1, 2, 3],
        [1, 2, 3],
        [1, 2, 3],
      ],
    ],
    "#VALUE!",
    /pastActual must have 3 columns/,
  ],
  [
    [
      inputs,
      null,
      [
        [0, 0, 0],
        [1, 2, 3],
      ],
      [[1, 2, 3]],
      null,
      "skip",
    ],
    "#N/A",
    /Source 1 has no past figure/,
  ],
  [[inputs, null, null, null, [["A"]]], "#VALUE!", /items/],
  [[inputs, null, null, null, null, "ignore"], "#VALUE!", /missing must be one of zero, skip/],
  [[[[1, "x"]]], "#VALUE!", /inputs, row 1, column 2/],
])("CONSENSUS%j is %s with its reason", async (given, error, reason) => {
  expect(await callFunction("CONSENSUS", ...given)).toMatchObject({
    error,
    sentence: expect.stringMatching(reason) as string,
  });
});
