import fc from "fast-check";
import "../../support/excelRuntime";
import { callFunction, platforms, range } from "../../support/callFunction";

const call = async (...given: unknown[]): Promise<number[][]> =>
  (await callFunction("SUPERSEDE", ...given)) as number[][];
const sum = (values: readonly number[]): number => values.reduce((total, each) => total + each, 0);
const column = (...names: string[]): string[][] => names.map((name) => [name]);

describe.each(platforms)("on the %s", (platform) => {
  test("a successor gets its predecessor's demand, which leaves the predecessor; blanks of the table are its defaults", async () => {
    const history = range(platform, [
      [10, 12, 3, null],
      [null, null, 8, 11],
    ]);
    const table = range(platform, [
      ["From", "To", "Ratio", "Share", "Stays"],
      ["Old", "New", null, null, null],
      [null, null, null, null, null],
    ]);
    expect(await call(history, column("old ", "NEW"), table)).toEqual([
      [0, 0, 0, 0],
      [10, 12, 11, 11],
    ]);
  });

  test("in the overlap a part may stay: half of the 3 units in the period of the first sale of the successor", async () => {
    const history = [
      [10, 12, 4, 2],
      [0, 0, 8, 11],
    ];
    const table = range(platform, [["Old", "New", null, null, 0.5]]);
    expect(await call(history, column("Old", "New"), table)).toEqual([
      [0, 0, 2, 1],
      [10, 12, 10, 12],
    ]);
  });

  test("one item that is split in two: a given share, and the rest to the line without one", async () => {
    const table = range(platform, [
      ["A", "B", null, 0.6, null],
      ["A", "C", 2, null, null],
    ]);
    // By hand: 60 % of 100 to B; the other 40 at two units each to C.
    expect(await call([[100], [0], [0]], column("A", "B", "C"), table)).toEqual([[0], [60], [80]]);
  });
});

test.each(platforms)("a table in which nothing stands yet changes nothing (%s)", async (platform) => {
  const table = range(platform, [[null, null, null]]);
  expect(await call([[5], [1]], column("A", "B"), table)).toEqual([[5], [1]]);
});

test("a chain hands all of it on, in whatever order the table is: A > B > C with ratios 2 and 0.5", async () => {
  const history = [
    [0, 0, 10],
    [0, 10, 0],
    [10, 0, 0],
  ];
  const table = [
    ["B", "C", 0.5],
    ["A", "B", 2],
  ];
  expect(await call(history, column("C", "B", "A"), table)).toEqual([
    [10, 5, 10],
    [0, 0, 0],
    [0, 0, 0],
  ]);
  expect(await call(history, column("C", "B", "A"), table, "kept")).toEqual([
    [10, 5, 10],
    [0, 10, 0],
    [10, 0, 0],
  ]);
});

test("two items that become one; a successor that has not sold yet takes the whole history", async () => {
  expect(
    await call(
      [
        [1, 2],
        [3, 4],
        [0, 0],
      ],
      column("A", "B", "C"),
      [
        ["A", "C"],
        ["B", "C"],
      ],
    ),
  ).toEqual([
    [0, 0],
    [0, 0],
    [4, 6],
  ]);
});

test("a header over names only is no line; items without a line stay as they are", async () => {
  const table = [
    ["Predecessor", "Successor"],
    ["A", "B"],
  ];
  expect(await call([[5], [1], [7]], column("A", "B", "Z"), table)).toEqual([[0], [6], [7]]);
});

test("with ratios of 1 no unit is lost or doubled, whatever the chain, the shares and the overlap", async () => {
  const histories = fc.array(fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 4, maxLength: 4 }), {
    minLength: 6,
    maxLength: 6,
  });
  const line = fc.record({
    from: fc.integer({ min: 0, max: 4 }),
    step: fc.integer({ min: 1, max: 5 }),
    share: fc.double({ min: 0, max: 0.2, noNaN: true }),
    stays: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  await fc.assert(
    fc.asyncProperty(histories, fc.array(line, { minLength: 1, maxLength: 5 }), async (history, lines) => {
      const table = lines.map(({ from, step, share, stays }) => [
        `I${from}`,
        `I${Math.min(5, from + step)}`,
        1,
        share,
        stays,
      ]);
      const names = column(...history.map((_, index) => `I${index}`));
      const answer = await call(history, names, table);
      for (let period = 0; period < 4; period++)
        expect(sum(answer.map((row) => row[period] ?? 0))).toBeCloseTo(sum(history.map((row) => row[period] ?? 0)), 6);
      answer.flat().forEach((units) => expect(units).toBeGreaterThanOrEqual(-1e-9));
    }),
    { numRuns: 100 },
  );
});

test.each([1e-12, 1e12])("quantities of any size are chained: %d", async (scale) => {
  const [[old = 1] = [], [successor = 0] = []] = await call([[3 * scale], [2 * scale]], column("A", "B"), [["A", "B"]]);
  expect(old).toBe(0);
  expect(successor / scale).toBeCloseTo(5, 9);
});

test.each([
  [
    [
      [
        ["A", "B"],
        ["B", "C"],
        ["C", "A"],
      ],
    ],
    /circle: A > B > C > A\./,
  ],
  [[[["B", "B"]]], /circle: B > B\./],
  [
    [
      [
        ["A", "B"],
        ["B", "C"],
        ["C", "B"],
      ],
    ],
    /circle: B > C > B\./,
  ],
  [
    [
      [
        ["A", "Bb"],
        ["B", "C"],
      ],
    ],
    /successions, row 1: "Bb" is not in items\. Did you mean "B"\?/,
  ],
  [[[["A", "quite else"]]], /row 1: "quite else" is not in items\. Correct/],
  [
    [
      [
        ["A", "B", 1, 0.7],
        ["A", "C", 1, 0.6],
      ],
    ],
    /successors of A take 130 %/,
  ],
  [[[["A", "B", -1]]], /successions, row 1, column 3/],
  [[[["A", "B", 1, 1.5]]], /successions, row 1, column 4/],
  [[[["A", "B", 1, 1, 2]]], /successions, row 1, column 5/],
  [[[["A", null]]], /successions, row 1: the column successor is blank/],
  [[[["A"]]], /successions must have at least 2 columns/],
  [[[["A", "B"]], "gone"], /predecessors must be one of moved, kept/],
  [[null], /successions is missing/],
])("SUPERSEDE with %j is #VALUE! with its reason", async (given, reason) => {
  expect(await callFunction("SUPERSEDE", [[1], [2], [3]], column("A", "B", "C"), ...given)).toMatchObject({
    error: "#VALUE!",
    sentence: expect.stringMatching(reason) as string,
  });
});

test.each([
  [column("A"), /items must have one row for each entry of history/],
  [column("A", "a "), /items names a twice, in its entries 1 and 2/],
])("items %j are refused", async (items, reason) => {
  expect(await callFunction("SUPERSEDE", [[1], [2]], items, [["A", "B"]])).toMatchObject({
    error: "#VALUE!",
    sentence: expect.stringMatching(reason) as string,
  });
});
