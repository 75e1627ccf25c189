import fc from "fast-check";
import "../../support/excelRuntime";
import { callFunction, platforms, range } from "../../support/callFunction";

const check = (...given: unknown[]): Promise<unknown> => callFunction("CHECK", ...given);

test("equal within the tolerance is OK; otherwise the difference in words", async () => {
  expect(await check(100, 100.004)).toBe("OK");
  expect(await check(100, 90)).toBe("100 against 90, off by 10.");
  expect(await check(100, 90, 10)).toBe("OK");
  expect(await check(100, 90, 1, "Revenue")).toBe("Revenue: 100 against 90, off by 10.");
  expect(await check(0.1 + 0.2, 0.31, 0.001)).toBe("0.3 against 0.31, off by 0.01.");
});

test.each(platforms)("a block names its worst cell, and differences do not cancel out (%s)", async (platform) => {
  const a = range(platform, [
    [1, null],
    [3, 4],
  ]);
  expect(
    await check(
      a,
      range(platform, [
        [1, null],
        [3, 4],
      ]),
    ),
  ).toBe("OK");
  expect(
    await check(
      a,
      range(platform, [
        [2, null],
        [1, 5],
      ]),
    ),
  ).toBe("Off by 4 in all, 2 at row 2, column 1: 3 against 1.");
});

test("a block equals itself, and the larger the difference of one cell the sooner it fails", async () => {
  const block = fc.array(fc.array(fc.integer({ min: -999, max: 999 }), { minLength: 3, maxLength: 3 }), {
    minLength: 1,
    maxLength: 5,
  });
  await fc.assert(
    fc.asyncProperty(block, fc.integer({ min: 1, max: 50 }), async (cells, difference) => {
      expect(await check(cells, cells, 0)).toBe("OK");
      const changed = cells.map((row, index) => (index === 0 ? [(row[0] ?? 0) + difference, ...row.slice(1)] : row));
      expect(await check(cells, changed, difference)).toBe("OK");
      expect(await check(cells, changed, difference - 0.5)).toMatch(/^Off by|^.* against/);
    }),
  );
});

test.each([
  [
    "another shape",
    [[[1, 2]], [[1], [2]]],
    "a and b must have the same shape: a has 1 rows and 2 columns, b 2 rows and 1 columns.",
  ],
  ["a negative tolerance", [1, 1, -1], "tolerance must be 0 or more, not -1."],
  ["text", ["x", 1], 'a, row 1, column 1: the text "x" is not a number. Enter a number.'],
])("%s is refused", async (_, given, sentence) => {
  expect(await check(...given)).toEqual({ error: "#VALUE!", sentence });
});
