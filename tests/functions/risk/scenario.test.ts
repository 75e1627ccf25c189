import "../../support/excelRuntime";
import { callFunction, platforms, range } from "../../support/callFunction";

test.each(platforms)("the selector's number or word chooses the case (%s)", async (platform) => {
  const cases = [range(platform, [[1, null]]), range(platform, [[3, 4]]), range(platform, [[5, 6]])];
  expect(await callFunction("SCENARIO", ...cases, 1)).toEqual([[1, 0]]);
  expect(await callFunction("SCENARIO", ...cases, [["Upside"]])).toEqual([[3, 4]]);
  expect(await callFunction("SCENARIO", ...cases, "3")).toEqual([[5, 6]]);
});

test("a single value of a case holds for the whole block, a column for its rows", async () => {
  const cases = [
    [
      [1, 2],
      [3, 4],
    ],
    9,
    [[7], [8]],
  ];
  expect(await callFunction("SCENARIO", ...cases, 2)).toEqual([
    [9, 9],
    [9, 9],
  ]);
  expect(await callFunction("SCENARIO", ...cases, "downside")).toEqual([
    [7, 7],
    [8, 8],
  ]);
});

test.each([
  ["another number", 4, "4"],
  ["a blank", null, ""],
])("%s is refused", async (_, selector, shown) => {
  expect(await callFunction("SCENARIO", 1, 2, 3, selector)).toEqual({
    error: "#VALUE!",
    sentence: `selector must be 1 or base, 2 or upside, 3 or downside. It is ${shown}.`,
  });
});
