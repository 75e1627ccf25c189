import "../../support/excelRuntime";
import fc from "fast-check";
import { callFunction, platforms, range } from "../../support/callFunction";
import { single } from "../../support/single";

const table = [
  ["case", 12, "each"],
  ["pallet", 40, "case"],
  ["each", 0.5, "kg"],
];
const units = async (...given: unknown[]): Promise<unknown> => callFunction("UNITS", ...given);

describe.each(platforms)("on the %s", (platform) => {
  test("blank quantities are 0; header and blank rows of the table do not count", async () => {
    const withHeader = range(platform, [["Unit", "Factor", "Of"], ...table, [null, null, null]]);
    expect(await units(range(platform, [[2, null]]), "Case", "EACH", withHeader)).toEqual([[24, 0]]);
  });

  test("a rule without an item holds for all items", async () => {
    const rules = range(platform, [
      ["A", "case", 12, "each"],
      ["B", "case", 6, "each"],
      [null, "kg", 1000, "g"],
    ]);
    expect(await units([[1], [1]], "case", "each", rules, [["a"], ["B"]])).toEqual([[12], [6]]);
    expect(await units([[2, 3]], "kg", "g", rules, "B")).toEqual([[2000, 3000]]);
  });
});

test.each([
  [1, "pallet", "each", 480],
  [480, "each", "pallet", 1],
  [3, "pallet", "kg", 720],
  [1, "kg", "case", 1 / 6],
  [5, "case", "case", 5],
])("%d %s in %s is %d", async (quantity, from, to, expected) => {
  expect(single(await units(quantity, from, to, table))).toBe(expected);
});

test("units may be given one a row or one a column", async () => {
  const block = [
    [12, 24],
    [480, 960],
  ];
  expect(await units(block, "each", [["case"], ["pallet"]], table)).toEqual([
    [1, 2],
    [1, 2],
  ]);
  expect(await units(block, "each", [["case", "kg"]], table)).toEqual([
    [1, 12],
    [40, 480],
  ]);
});

test("a second way that agrees is no contradiction, rounding included", async () => {
  const twice = [...table, ["pallet", 480, "each"], ["kg", 2, "each"], ["case", 6.00002, "kg"]];
  expect(single(await units(1, "pallet", "each", twice))).toBe(480);
});

test("an item without an answer keeps its error to its cell", async () => {
  const rows = (await units([[1], [1]], [["case"], ["box"]], "each", table)) as unknown[][];
  expect(rows[0]).toEqual([12]);
  expect(rows[1]?.[0]).toMatchObject({ code: "#VALUE!" });
});

test("there and back again is the same quantity, and the way adds up with the parts of the way", async () => {
  const factor = fc.integer({ min: 1, max: 500 });
  const property = fc.asyncProperty(
    fc.array(factor, { minLength: 1, maxLength: 6 }),
    fc.integer({ min: 0, max: 1_000_000 }),
    async (factors, quantity) => {
      const chain = factors.map((each, index) => [`u${index + 1}`, each, `u${index}`]);
      const top = `u${factors.length}`;
      const down = single(await units(quantity, top, "u0", chain)) as number;
      expect(down).toBe(factors.reduce((product, each) => product * each, 1) * quantity);
      expect(single(await units(down, "u0", top, chain))).toBeCloseTo(quantity, 6);
    },
  );
  await fc.assert(property, { numRuns: 60 });
});

test.each([
  [
    [1, "palet", "each", table],
    /"palet" is not in unitTable, which knows case, each, pallet, kg. Did you mean pallet\?/,
  ],
  [[1, "each", "litre", table], /"litre" is not in unitTable, which knows case, each, pallet, kg\. Add a row/],
  [[1, "box", "each", [...table, ["box", 2, "pack"]]], /No chain of rows in unitTable leads from box to each/],
  [
    [1, "pallet", "each", [...table, ["pallet", 500, "each"]]],
    /unitTable contradicts itself: 1 pallet = 500 each, but 1 pallet = 40 case = 480 each \(row 1\)/,
  ],
  [
    [
      1,
      "case",
      "each",
      [
        ["case", 12, "each"],
        ["each", 2, "case"],
      ],
    ],
    /unitTable contradicts itself: .*1 case = 0.5 each/,
  ],
  [
    [
      1,
      "case",
      "each",
      [
        ["case", 12, "case"],
        ["case", 12, "each"],
      ],
    ],
    /row 1: case is given as a multiple of case/,
  ],
  [[1, "case", "each", [["case", 0, "each"]]], /unitTable, row 1, column 2: 0 is too small/],
  [[1, "case", "each", [["A", "case", 12, "each"]]], /four columns.*Give items too/],
  [[1, "case", "each", [["A", "case", 12, "each"]], "B"], /no row for the item B/],
  [[[[1, 2]], [["case"], ["each"]], "each", table], /fromUnit must have one unit/],
  [[1, null, "each", table], /fromUnit is missing/],
  [["x", "case", "each", table], /quantity, row 1, column 1/],
])("UNITS%j is #VALUE! with its reason", async (given, reason) => {
  expect(await units(...given)).toMatchObject({
    error: "#VALUE!",
    sentence: expect.stringMatching(reason) as string,
  });
});
