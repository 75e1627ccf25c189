import fc from "fast-check";
import "../../support/excelRuntime";
import { callFunction, platforms, range } from "../../support/callFunction";

const tornado = (...given: unknown[]): Promise<unknown> => callFunction("TORNADO", ...given);

// By hand: demand 70 to 120 is 50, price 90 to 105 is 15; 2500 / 2725 and 225 / 2725.
test.each(platforms)(
  "the driver that moves most stands first, with its share of the squares (%s)",
  async (platform) => {
    const [low, high, names] = [
      [90, 70],
      [105, 120],
      ["Price", "Demand"],
    ].map((each) => range(platform, [each]));
    expect(await tornado(low, 100, high, names)).toEqual([
      ["Driver", "Low", "Base", "High", "Below base", "Above base", "Swing", "Share of variance"],
      ["Demand", 70, 100, 120, -30, 20, 50, expect.closeTo(2500 / 2725, 12)],
      ["Price", 90, 100, 105, -10, 5, 15, expect.closeTo(225 / 2725, 12)],
    ]);
    expect(await tornado(low, 100, high, names, 1)).toHaveLength(2);
  },
);

test("a driver whose low value is good swings the other way; both on one side still reach the base", async () => {
  expect(await tornado([[120], [103]], [[100], [100]], [[90], [108]])).toEqual([
    expect.anything(),
    ["1", 120, 100, 90, -10, 20, 30, expect.closeTo(900 / 964, 12)],
    ["2", 103, 100, 108, 0, 8, 8, expect.closeTo(64 / 964, 12)],
  ]);
});

test("drivers that move nothing have a share of 0; shares of others are 1 in all, at any scale", async () => {
  expect(await tornado([[5], [5]], 5, [[5], [5]])).toContainEqual(["1", 5, 5, 5, 0, 0, 0, 0]);
  const value = fc.double({ min: -1, max: 1, noNaN: true });
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 8 }),
      fc.constantFrom(1e-12, 1, 1e12, 1e180),
      async (pairs, scale) => {
        const take = (side: 0 | 1): number[][] => pairs.map((pair) => [pair[side] * scale]);
        const [, ...rows] = (await tornado(take(0), 0, take(1))) as number[][];
        const swings = rows.map((row) => row[6] ?? NaN);
        expect(swings).toEqual([...swings].sort((one, other) => other - one));
        const shares = rows.reduce((sum, row) => sum + (row[7] ?? NaN), 0);
        expect(shares).toBeCloseTo(swings[0] === 0 ? 0 : 1, 9);
      },
    ),
  );
});

test.each([
  ["nothing", [null, 1, 1], "low is missing. Give it a value."],
  ["text", [[["x"]], 1, 1], 'low, row 1, column 1: the text "x" is not a number. Enter a number.'],
  [
    "lists of unequal length",
    [[[1], [2]], 1, [[1], [2], [3]]],
    "high must have one value, or one for each of the 2 rows. It has 3 rows and 1 columns.",
  ],
  [
    "a block",
    [
      [
        [1, 2],
        [3, 4],
      ],
      1,
      1,
    ],
    "low must be one row or one column, but the range has 2 rows and 2 columns.",
  ],
  [
    "names that come twice",
    [[[1], [2]], 1, [[1], [2]], [["a"], ["A"]]],
    "drivers names A twice, in its entries 1 and 2. Join the two, or give one of them another name.",
  ],
  ["no driver shown", [[[1], [2]], 1, [[1], [2]], null, -1], "most must be 1 or more, not -1."],
])("%s is refused", async (_, given, sentence) => {
  expect(await tornado(...given)).toEqual({ error: "#VALUE!", sentence });
});
