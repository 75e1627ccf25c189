import fc from "fast-check";
import "../../support/excelRuntime";
import { callFunction, platforms, range } from "../../support/callFunction";

const otif = (...given: unknown[]): Promise<unknown> => callFunction("OTIF", ...given);
const column = (values: readonly unknown[]): unknown[][] => values.map((value) => [value]);
const none = (count: number): null[] => Array.from({ length: count }, () => null);

// By hand: line 1 both; line 2 in time, 2 short; line 3 two days late; line 4 not delivered.
test.each(platforms)(
  "what is not delivered is neither on time nor in full; tolerances mend the rest (%s)",
  async (platform) => {
    const lines = [
      [10, 20, 5, 8],
      [10, 18, 5, null],
      [46000, 46000, 46001, 46002],
      [46000, 45999, 46003, null],
    ].map((each) => range(platform, column(each)));
    expect(await otif(...lines)).toEqual([[0.5, 0.5, 0.25, 4]]);
    expect(await otif(...lines, null, null, 2, null, 0.1)).toEqual([[0.75, 0.75, 0.75, 4]]);
    expect(await otif(...lines, null, null, null, 0)).toEqual([[0.25, 0.5, 0.25, 4]]);
    // On day 46001 the last line still has time: it is open.
    expect(await otif(...lines, ...none(6), 46001)).toEqual([[2 / 3, 2 / 3, 1 / 3, 3]]);
    expect(await otif(...lines, ...none(7), "lines")).toEqual([
      [1, 1, 1],
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 0],
    ]);
  },
);

test("too much is in full unless a limit says otherwise", async () => {
  expect(await otif(10, 12, 46000, 46000)).toEqual([[1, 1, 1, 1]]);
  expect(await otif(10, 12, 46000, 46000, ...none(5), 0.1)).toEqual([[1, 0, 0, 1]]);
});

test("an order is only as good as its worst line, and its number is compared as Excel does", async () => {
  const lines = [
    [10, 20, 5],
    [10, 18, 5],
    [46000, 46000, 46001],
    [46000, 46000, 46001],
  ].map(column);
  // By hand: order a1 has one line short; b is good.
  expect(await otif(...lines, column(["a1", "A1 ", "b"]))).toEqual([[1, 0.5, 0.5, 2]]);
  expect(await otif(...lines, column(["a1", "A1 ", "b"]), "line")).toEqual([[1, 2 / 3, 2 / 3, 3]]);
});

test("an order on time in one line and in full in another is not both", async () => {
  const lines = [
    [10, 20],
    [10, 18],
    [46000, 46000],
    [46009, 46000],
  ].map(column);
  expect(await otif(...lines, column(["a", "a"]))).toEqual([[0, 0, 0, 1]]);
});

test("OTIF is never better than on time or in full, orders never better than lines' worst, and tolerance never hurts", async () => {
  const line = fc.tuple(
    fc.integer({ min: 1, max: 50 }),
    fc.integer({ min: 0, max: 60 }),
    fc.integer({ min: 46000, max: 46010 }),
    fc.option(fc.integer({ min: 45995, max: 46015 })),
    fc.constantFrom("a", "b", "c"),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(line, { minLength: 1, maxLength: 12 }),
      fc.integer({ min: 0, max: 5 }),
      async (lines, days) => {
        const given = [0, 1, 2, 3, 4].map((index) => column(lines.map((each) => each[index])));
        for (const level of ["line", "order"]) {
          const [[onTime = NaN, inFull = NaN, both = NaN] = []] = (await otif(...given, level)) as number[][];
          expect(both).toBeLessThanOrEqual(Math.min(onTime, inFull));
          expect(both).toBeGreaterThanOrEqual(onTime + inFull - 1 - 1e-12);
          const [[late = NaN, full = NaN] = []] = (await otif(...given, level, days, null, days / 10)) as number[][];
          expect(late).toBeGreaterThanOrEqual(onTime);
          expect(full).toBeGreaterThanOrEqual(inFull);
        }
      },
    ),
  );
});

test.each([
  [
    "nothing ordered",
    [0, 0, 46000, 46000],
    "#N/A",
    "No line counts: nothing was ordered, or all lines are still open. Check ordered and asOf.",
  ],
  [
    "a line without a due date",
    [
      [[1], [2]],
      [[1], [2]],
      [[46000], [null]],
      [[46000], [46000]],
    ],
    "#VALUE!",
    "dueDates, row 2 is blank. Enter the day that was promised.",
  ],
  [
    "lists of unequal length",
    [[[1], [2]], [[1], [2]], [[46000]], [[46000], [46000]]],
    "#VALUE!",
    "dueDates must have one row for each entry of ordered: it has 1, ordered has 2.",
  ],
  [
    "orders without numbers",
    [1, 1, 46000, 46000, null, "order"],
    "#VALUE!",
    "The level order needs orders, the order number of each line.",
  ],
  [
    "a line without its order",
    [
      [[1], [2]],
      [[1], [2]],
      [[46000], [46000]],
      [[46000], [46000]],
      [["a"], [null]],
    ],
    "#VALUE!",
    "orders, row 2 is blank. Enter the order number of the line.",
  ],
  [
    "text as a date",
    [1, 1, "soon", 46000],
    "#VALUE!",
    'dueDates, row 1, column 1: the text "soon" is not a date. Enter a date, or the text year-month-day: 2026-01-31.',
  ],
  [
    "a negative quantity",
    [-1, 1, 46000, 46000],
    "#VALUE!",
    "ordered, row 1, column 1: -1 is too small. Enter 0 or more.",
  ],
])("%s is refused", async (_, given, error, sentence) => {
  expect(await otif(...given)).toEqual({ error, sentence });
});
