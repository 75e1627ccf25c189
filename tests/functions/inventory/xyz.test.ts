import fc from "fast-check";
import "../../support/excelRuntime";
import { callFunction, platforms, range } from "../../support/callFunction";
import { expectWithin, referenceCases } from "../../support/referenceCases";
import { single } from "../../support/single";

const xyz = (...given: unknown[]): Promise<unknown> => callFunction("XYZ", ...given);
const variation = (history: unknown, season: unknown = null, formula: unknown = null): Promise<unknown> =>
  xyz(history, null, season, formula, null, "variation");

describe.each(platforms)("on the %s", (platform) => {
  test("INV-XYZ-01: classes and variation, by both formulas", async () => {
    const { inputs, expected, tolerance } = referenceCases("inventory_management")("INV-XYZ-01");
    const history = range(
      platform,
      inputs.series.map((row: number[]) => row.map((value) => (value === 0 ? null : value))),
    );
    const cutoffs = [[inputs.x_limit, inputs.y_limit]];
    const column = (values: readonly unknown[]): unknown[][] => values.map((value) => [value]);
    expect(await xyz(history, cutoffs, null, inputs.sd)).toEqual(column(expected.classes));
    expect(await xyz(history, cutoffs, null, inputs.sd, null, null, true)).toEqual(column(expected.classes));
    // The case counts the zeros before the first demand.
    for (const formula of ["population", "sample"])
      expectWithin(
        tolerance,
        await xyz(history, cutoffs, null, formula, null, "variation", true),
        column(expected[`cv_${formula}`]),
      );
  });
});

test("zeros before the first demand are no demand of 0, later zeros are", async () => {
  const alone = await variation([[4, 6, 0, 2]]);
  expect(await variation([[0, 0, 4, 6, 0, 2]])).toEqual(alone);
  expect(await variation([[4, 6, 0, 2, 0, 0]])).not.toEqual(alone);
  expect(await variation([[0], [4], [6], [0], [2]])).toEqual(alone);
});

// By hand: mean 10, deviations of 2: variation 0.2 exactly at the cut-off.
test("an item at a cut-off belongs to the steadier class", async () => {
  expect(await xyz([[8, 12, 8, 12]], [[0.2, 0.4]])).toEqual([["X"]]);
  expect(await xyz([[8, 12, 8, 12]], [[0.1, 0.2]])).toEqual([["Y"]]);
  expect(await xyz([[8, 12, 8, 12]], [[0.1, 0.19]])).toEqual([["Z"]]);
});

test("a season that repeats does not count as variation, and an item without two seasons keeps its own", async () => {
  const pattern = [4, 10, 16, 10];
  const seasonal = Array.from({ length: 16 }, (_, period) => pattern[period % 4]);
  const young = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, ...pattern];
  expect(await xyz([seasonal], [[0.1, 1]])).toEqual([["Y"]]);
  expect(await xyz([seasonal, young], [[0.1, 1]], 4)).toEqual([["X"], ["Y"]]);
  expect(await xyz([seasonal], [[0.1, 1]], "auto")).toEqual([["X"]]);
});

test("items without demand, in their first period, or with returns only are Z and have no variation", async () => {
  const histories = [
    [0, 0, 0],
    [0, 0, 7],
    [-1, -2, -1],
    [5, 5, 5],
  ];
  expect(await xyz(histories)).toEqual([["Z"], ["Z"], ["Z"], ["X"]]);
  expect(await variation(histories)).toMatchObject([
    [{ code: "#DIV/0!" }],
    [
      {
        code: "#N/A",
        message:
          "Variation needs at least two periods since the first demand. There is 1: wait for another period, or take Z.",
      },
    ],
    [{ code: "#DIV/0!" }],
    [0],
  ]);
});

test("with ABC the classes stand together", async () => {
  const histories = [
    [10, 10],
    [0, 0],
  ];
  expect(await xyz(histories, null, null, null, [["A"], ["C"]])).toEqual([["AX"], ["CZ"]]);
});

const history = fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 2, maxLength: 30 });

test("variation does not depend on the unit or the order of periods, and sample is above population by n / (n - 1)", async () => {
  await fc.assert(
    fc.asyncProperty(history, fc.integer({ min: -40, max: 40 }), async (values, exponent) => {
      const plain = single(await variation([values])) as number;
      expect(single(await variation([values.map((value) => value * 2 ** exponent)]))).toBe(plain);
      expect(single(await variation([values.toReversed()]))).toBeCloseTo(plain, 12);
      const sample = single(await variation([values], null, "sample")) as number;
      expect(sample ** 2 * (values.length - 1)).toBeCloseTo(plain ** 2 * values.length, 9);
    }),
  );
});

test("10,000 items in one call agree with single calls", async () => {
  const histories = Array.from({ length: 10_000 }, (_, item) =>
    Array.from({ length: 12 }, (_, period) => ((item * 7 + period * (item % 11)) % 23) + 1),
  );
  const block = (await xyz(histories)) as string[][];
  for (const item of [0, 1, 5_000, 9_999])
    expect(block[item]).toEqual(((await xyz([histories[item]])) as string[][])[0]);
});

test.each([
  [
    "cut-offs that fall",
    [[[1, 2]], [[1, 0.5]]],
    "cutoffs must be two rising numbers, such as 0.5 and 1: the largest variation of X and of Y.",
  ],
  ["a cut-off of 0", [[[1, 2]], [[0, 1]]], "cutoffs, row 1, column 1: 0 is too small. Enter more than 0."],
  ["a text", [[[1, "x"]]], 'history, row 1, column 2: the text "x" is not a number. Enter a number.'],
  [
    "too few classes",
    [
      [
        [1, 2],
        [3, 4],
      ],
      null,
      null,
      null,
      [["A"]],
    ],
    "abc must have one class for each of the 2 items. It has 1.",
  ],
])("%s is refused", async (_, given, sentence) => {
  expect(await callFunction("XYZ", ...given)).toEqual({ error: "#VALUE!", sentence });
});
