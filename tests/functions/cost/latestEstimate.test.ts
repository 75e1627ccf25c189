import fc from "fast-check";
import "../../support/excelRuntime";
import { callFunction, platforms, range } from "../../support/callFunction";

const estimate = (...given: unknown[]): Promise<unknown> => callFunction("LATESTESTIMATE", ...given);

// By hand: 100 + 110 closed; plan 100 + 105; run rate 105; line 10 a period; 210 of 185 planned.
test.each([
  ["plan", [100, 110, 100, 105, 415]],
  ["runrate", [100, 110, 105, 105, 420]],
  ["trend", [100, 110, 120, 130, 460]],
  ["ratio", [100, 110, (100 * 210) / 185, (105 * 210) / 185, 210 + (205 * 210) / 185]],
])("%s goes on in its own way, and the full year is the sum", async (method, expected) => {
  const [row = []] = (await estimate([[100, 110, 7, 8]], [[90, 95, 100, 105]], 2, method)) as number[][];
  expect(row).toEqual(expected.map((each) => expect.closeTo(each, 9)));
});

test.each(platforms)("blanks of open periods do not count, those of closed ones are 0 (%s)", async (platform) => {
  const actual = range(platform, [[100, null, null, null]]);
  expect(await estimate(actual, [[90, 95, 100, 105]], 2)).toEqual([[100, 0, 100, 105, 305]]);
});

test("a single column runs down; items of one closed period stand beside a plan of many", async () => {
  expect(await estimate([[1], [2], [0]], [[3], [3], [3]], 2)).toEqual([[1], [2], [3], [6]]);
  expect(
    await estimate(
      [[1], [2]],
      [
        [3, 3],
        [4, 4],
      ],
      1,
    ),
  ).toEqual([
    [1, 3, 4],
    [2, 4, 6],
  ]);
});

test("the last closed periods alone, and a year without a plan", async () => {
  expect(await estimate([[10, 20, 30, 0]], null, 3, "runrate", "periods", 2)).toEqual([[10, 20, 30, 25]]);
});

test("the outlook tells what each open period must bring", async () => {
  const answer = await estimate([[100, 110]], [[90, 95, 100, 105]], 2, null, "outlook", null, null, "Freight");
  expect(answer).toEqual([
    [
      "Item",
      "Actual to date",
      "Plan to date",
      "Rest of the year",
      "Full year",
      "Plan of the year",
      "Full year less plan",
      "As a share of plan",
      "Needed each open period",
    ],
    ["Freight", 210, 185, 205, 415, 390, 25, 25 / 390, 90],
  ]);
});

test("a row that cannot be estimated leaves the others", async () => {
  const answer = (await estimate(
    [
      [1, 0],
      [2, 0],
    ],
    [
      [0, 5],
      [1, 3],
    ],
    1,
    "ratio",
  )) as unknown[][];
  expect(answer[0]).toEqual([expect.anything(), expect.anything(), expect.anything()]);
  expect(answer[0]?.[0]).toMatchObject({ code: "#DIV/0!" });
  expect(answer[1]).toEqual([2, 6, 8]);
});

test("closed periods are the actual; with all closed, every method is the actual; a plan that was met goes on as planned", async () => {
  const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  const year = fc
    .integer({ min: 3, max: 14 })
    .chain((length) =>
      fc.tuple(
        fc.array(value, { minLength: length, maxLength: length }),
        fc.array(fc.double({ min: 1, max: 1e6, noNaN: true }), { minLength: length, maxLength: length }),
        fc.integer({ min: 2, max: length }),
        fc.constantFrom("plan", "runrate", "trend", "ratio"),
      ),
    );
  await fc.assert(
    fc.asyncProperty(year, async ([actual, plan, closed, method]) => {
      const [row = []] = (await estimate([actual], [plan], closed, method, "periods")) as number[][];
      expect(row.slice(0, closed)).toEqual(actual.slice(0, closed).map((each) => each + 0));
      const [whole = []] = (await estimate([actual], [plan], actual.length, method, "periods")) as number[][];
      expect(whole).toEqual(actual.map((each) => each + 0));
      const [met = []] = (await estimate([plan], [plan], closed, "ratio", "periods")) as number[][];
      met.forEach((each, period) => expect(each).toBeCloseTo(plan[period] ?? NaN, 6));
    }),
  );
});

test("a straight line goes on straight, whatever the window", async () => {
  const row = [5, 8, 11, 14, 17, 20];
  expect(await estimate([row], null, 4, "trend", "periods")).toEqual([row.map((each) => expect.closeTo(each, 9))]);
  expect(await estimate([row], null, 4, "trend", "periods", 2)).toEqual([row.map((each) => expect.closeTo(each, 9))]);
});

test.each([
  ["no plan", [[[1, 2]], null, 1], "#VALUE!", "plan is missing. Give it a value."],
  ["too late a period", [[[1, 2]], [[1, 2]], 3], "#VALUE!", "lastClosed must be 2 or less, not 3."],
  [
    "too few actuals",
    [[[1]], [[1, 2, 3]], 2],
    "#VALUE!",
    "2 periods are closed, but actual has only 1. Add the missing ones.",
  ],
  [
    "rows that differ",
    [
      [
        [1, 2],
        [3, 4],
      ],
      [[1, 2]],
      1,
    ],
    "#VALUE!",
    "plan must have a row for each of the 2 rows of actual. It has 1.",
  ],
  [
    "nothing closed",
    [[[1, 2]], [[1, 2]], 0, "runrate"],
    "#N/A",
    "The method runrate needs at least 1 closed periods to look at; 0 are closed. Use plan until then, or widen the window.",
  ],
  [
    "one point for a line",
    [[[1, 2]], [[1, 2]], 1, "trend"],
    "#N/A",
    "The method trend needs at least 2 closed periods to look at; 1 are closed. Use plan until then, or widen the window.",
  ],
  [
    "a plan of nothing",
    [[[1, 2]], [[0, 2]], 1, "ratio"],
    "#DIV/0!",
    "The plan of the 1 closed periods adds up to 0, so actual cannot be measured by it. Use plan, runrate or trend.",
  ],
  [
    "an unknown name",
    [[[1, 2]], [[1, 2]], "P3", null, null, null, [["P1", "P2"]]],
    "#VALUE!",
    'lastClosed: "P3" is none of the periods, which run from P1 to P2. Correct the name.',
  ],
  [
    "names of another number",
    [[[1, 2]], [[1, 2]], "P1", null, null, null, [["P1"], ["P2"], ["P3"]]],
    "#VALUE!",
    "periods must name each of the 2 periods of the year. It names 3.",
  ],
  [
    "text",
    [[["x", 2]], [[1, 2]], 1],
    "#VALUE!",
    'actual, row 1, column 1: the text "x" is not a number. Enter a number.',
  ],
])("%s is refused", async (_, given, error, sentence) => {
  expect(await estimate(...given)).toEqual({ error, sentence });
});
