import "../../support/excelRuntime";
import fc from "fast-check";
import { callFunction, platforms, range } from "../../support/callFunction";

describe.each(platforms)("on the %s", (platform) => {
  test("blank entries change nothing; a table with one blank row changes nothing", async () => {
    expect(await callFunction("OVERRIDE", [[100, 200]], range(platform, [[null, "=5"]]))).toEqual([[100, 5]]);
    const empty = [range(platform, [[null, null]]), [["A"]], range(platform, [[null]])] as const;
    expect(await callFunction("OVERRIDE", [[100, 200]], ...empty)).toEqual([[100, 200]]);
  });
});

test.each<[unknown, number]>([
  ["=500", 500],
  ["=0", 0],
  ["+250", 350],
  ["-10", 90],
  ["-250", 0],
  ["*1.2", 120],
  ["/2", 50],
  ["+5%", 105],
  ["-5%", 95],
  [" + 12.5 ", 112.5],
  ["70", 70],
  [70, 70],
  [0, 100],
  ["", 100],
])("%j makes of 100: %d", async (entry, expected) => {
  const answer = (await callFunction("OVERRIDE", [[100]], [[entry]])) as number[][];
  expect(answer[0]?.[0]).toBeCloseTo(expected, 10);
});

test("with keys the order of rows does not matter, several rows of a key apply from top to bottom, unknown keys are ignored", async () => {
  const baseline = [
    [100, 100],
    [50, 50],
  ];
  const entries = [
    ["+10", ""],
    ["*2", "=7"],
    ["=1", "=1"],
    ["", "+1"],
  ];
  const answer = await callFunction(
    "OVERRIDE",
    baseline,
    entries,
    [["BK-1"], [1001]],
    [["bk-1 "], ["BK-1"], ["gone"], ["1001"]],
  );
  expect(answer).toEqual([
    [220, 7],
    [50, 51],
  ]);
});

test.each([
  [[[[100]], [["plus 5"]]], "#VALUE!", /entries, row 1, column 1: "plus 5" cannot be read/],
  [[[[100, 1]], [["", "1,000"]]], "#VALUE!", /row 1, column 2: "1,000" cannot be read.*thousands/],
  [[[[100]], [["*5%"]]], "#VALUE!", /cannot be read/],
  [[[[100]], [[-10]]], "#VALUE!", /the number -10 would make the plan negative/],
  [[[[100]], [[true]]], "#VALUE!", /"TRUE" cannot be read/],
  [[[[100]], [["/0"]]], "#DIV/0!", /divides by zero/],
  [[[[100, 1]], [["+1"]]], "#VALUE!", /entries must have the shape of baseline: 1 rows and 2 columns/],
  [[[[100, 1]], [["+1"]], "A", "A"], "#VALUE!", /one column for each of the 2 columns/],
  [[[[100], [2]], [["+1"]], [["A"]], [["A"]]], "#VALUE!", /keys must have one key for each of the 2 rows of baseline/],
  [[[[100]], [["+1"]], [["A"]]], "#VALUE!", /Give both keys/],
  [[[["x"]], [["+1"]]], "#VALUE!", /baseline, row 1, column 1/],
])("OVERRIDE%j is %s with its reason", async (given, error, reason) => {
  expect(await callFunction("OVERRIDE", ...given)).toMatchObject({
    error,
    sentence: expect.stringMatching(reason) as string,
  });
});

test("sorting the entries of different items changes no result", async () => {
  const entry = fc.constantFrom("", "+5", "-3", "*2", "=9", 4, null);
  const property = fc.asyncProperty(
    fc.array(entry, { minLength: 4, maxLength: 4 }),
    fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }),
    async (entries, order) => {
      const keys = ["a", "b", "c", "d"].map((key) => [key]);
      const baseline = [[10], [20], [30], [40]];
      const sorted = [order.map((at) => [entries[at]]), keys, order.map((at) => keys[at])] as const;
      expect(await callFunction("OVERRIDE", baseline, ...sorted)).toEqual(
        await callFunction(
          "OVERRIDE",
          baseline,
          entries.map((each) => [each]),
        ),
      );
    },
  );
  await fc.assert(property, { numRuns: 50 });
});

test("with skip what cannot be read changes nothing, and the rest counts; the check names the first such cell of each row", async () => {
  const entries = [
    ["lots", "+10", "1,000"],
    ["=9", "", 5],
    [-3, "/0", true],
  ];
  const keys = [["A"], ["B"], ["C"]];
  const baseline = [
    [100, 100, 100],
    [50, 50, 50],
    [20, 20, 20],
  ];
  expect(await callFunction("OVERRIDE", baseline, entries, keys, keys, "skip")).toEqual([
    [100, 110, 100],
    [9, 50, 5],
    [20, 20, 20],
  ]);
  const help = "write a number, =500, +250, -10, *1.2 or +20%";
  expect(await callFunction("OVERRIDECHECK", entries, [["P01", "P02", "P03"]])).toEqual([
    [`P01: 'lots' cannot be read, nor can 1 more; ${help}`],
    [""],
    [`P01: '-3' cannot be read, nor can 2 more; ${help}`],
  ]);
  expect(await callFunction("OVERRIDECHECK", "x")).toEqual([[`1: 'x' cannot be read; ${help}`]]);
  expect(await callFunction("OVERRIDECHECK", [["x", 1]], "P01")).toMatchObject({
    error: "#VALUE!",
    sentence: expect.stringMatching(/periods must name each of the 2 columns of entries\. It has 1/) as string,
  });
});

test("blanks of either platform can be read", async () => {
  for (const platform of platforms)
    expect(await callFunction("OVERRIDECHECK", range(platform, [[null, "+5"]]))).toEqual([[""]]);
});
