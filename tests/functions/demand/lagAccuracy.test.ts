import "../../support/excelRuntime";
import fc from "fast-check";
import { callFunction, platforms, range } from "../../support/callFunction";
import { expectWithin, referenceCases } from "../../support/referenceCases";

const lagAccuracy = async (...given: unknown[]): Promise<unknown[][]> =>
  (await callFunction("LAGACCURACY", ...given)) as unknown[][];

describe.each(platforms)("on the %s", (platform) => {
  test("DEM-ACC-06: accuracy at a lag, by item and of the total", async () => {
    const { inputs, expected, tolerance } = referenceCases("demand_planning")("DEM-ACC-06");
    const column = (values: number[]): unknown[][] =>
      range(
        platform,
        values.map((value) => [value]),
      );
    const items = [["A"], ["B"], ["C"]];
    const score = async (metric: string | null, level: string | null): Promise<unknown> =>
      (await lagAccuracy(column(inputs.forecast), column(inputs.actual), 1, metric, 0, items, items, level))[0]?.[0];
    expectWithin(tolerance, await score(null, null), expected.sku_wape);
    expectWithin(tolerance, await score("accuracy", null), expected.accuracy);
    expectWithin(tolerance, await score(null, "total"), expected.total_level_wape);
  });

  test("what stands before the making of a snapshot, blank or not, is not looked at", async () => {
    const snapshots = range(platform, [
      [null, 90, 80, 70],
      [null, null, 95, 85],
      [null, null, null, 99],
    ]);
    // By hand, with actuals of 100: lag 1: 10, 5, 1 of 300; lag 2: 20, 15 of 200; lag 3: 30 of 100.
    const answer = await lagAccuracy(snapshots, [[100, 100, 100, 100]], [[1], [2], [3]]);
    [16 / 300, 35 / 200, 0.3].forEach((score, index) => expect(answer[index]?.[0]).toBeCloseTo(score, 12));
  });
});

const snapshots = [
  [0, 90, 80, 70],
  [0, 0, 95, 85],
  [0, 0, 0, 99],
];
const actual = [[100, 100, 100, 100]];

test("scores lie as the lags do; a lag without snapshots has its own error", async () => {
  const [row = []] = await lagAccuracy(snapshots, actual, [[1, 3, 9]], "mae");
  expect(row.slice(0, 2)).toEqual([16 / 3, 30]);
  expect(row[2]).toMatchObject({ code: "#N/A" });
});

test("snapshots may be kept in any order, with the periods of their making; the last version of a period counts", async () => {
  const shuffled = [snapshots[2], [0, 50, 50, 50], snapshots[0], snapshots[1]];
  const made = [[3], [1], [1], [2]];
  expect(await lagAccuracy(shuffled, actual, [[1], [2]], "mae", made)).toEqual(
    await lagAccuracy(snapshots, actual, [[1], [2]], "mae"),
  );
});

test("periods that are not over count for nothing yet", async () => {
  expect(await lagAccuracy(snapshots, [[100, 100]], 1, "mae")).toEqual([[10]]);
});

test("each item has its own snapshots; in the total their errors may cancel out", async () => {
  const rows = [
    [0, 90],
    [0, 110],
  ];
  const given = [
    rows,
    [
      [100, 100],
      [100, 100],
    ],
    1,
    "wape",
    null,
    [["a"], ["B"]],
    [["A"], ["b"]],
  ] as const;
  expect((await lagAccuracy(...given))[0]?.[0]).toBeCloseTo(0.1, 12);
  expect((await lagAccuracy(...given, "total"))[0]?.[0]).toBe(0);
});

test("a forecast that never changes scores alike at every lag but for the periods it covers; a perfect one has no error", async () => {
  const property = fc.asyncProperty(
    fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 3, maxLength: 10 }),
    async (demand) => {
      const same = demand.map(() => demand);
      expect(await lagAccuracy(same, [demand], [[0, 1, 2]], "mae")).toEqual([[0, 0, 0]]);
    },
  );
  await fc.assert(property, { numRuns: 40 });
});

test.each([
  [[[[1, 2]], [[1, 2, 3]], 1], "#VALUE!", /actual has 3 periods, but snapshots only 2/],
  [
    [
      [[1, 2]],
      [
        [1, 2],
        [3, 4],
      ],
      1,
    ],
    "#VALUE!",
    /give snapshotItems and actualItems/,
  ],
  [[[[1, 2]], [[1, 2]], 1, null, null, "A"], "#VALUE!", /both snapshotItems and actualItems/],
  [[[[1, 2]], [[1, 2]], 1, null, null, [["A"], ["B"]], "A"], "#VALUE!", /snapshotItems/],
  [
    [
      [[1, 2]],
      [
        [1, 2],
        [3, 4],
      ],
      1,
      null,
      null,
      "A",
      [["A"], ["a"]],
    ],
    "#VALUE!",
    /actualItems/,
  ],
  [[[[1, 2]], [[1, 2]], -1], "#VALUE!", /lags, row 1, column 1: -1 is too small/],
  [[[[1, 2]], [[1, 2]], 1.5], "#VALUE!", /1.5 is not a whole number/],
  [[[[1, 2]], [[1, 2]], 7], "#N/A", /No snapshot was made 7 periods before/],
  [[[[1, 2]], [[0, 0]], 1], "#DIV/0!", /adds up to 0/],
  [[[[1, 2]], [[1, 2]], 1, "mase"], "#VALUE!", /metric must be one of/],
  [[[[1, 2]], [[1, 2]], 1, null, [[1], [2]]], "#VALUE!", /made must have one value/],
])("LAGACCURACY%j is %s with its reason", async (given, error, reason) => {
  expect(await callFunction("LAGACCURACY", ...given)).toMatchObject({
    error,
    sentence: expect.stringMatching(reason) as string,
  });
});
