import fc from "fast-check";
import "../../support/excelRuntime";
import { callFunction, platforms, range } from "../../support/callFunction";

const diff = (...given: unknown[]): Promise<unknown> => callFunction("DIFF", ...given);
const older = [
  ["Item", "Site", "Units", "Owner"],
  ["A", "East", 10, "Kim"],
  ["A", "West", 5, null],
  ["B", "East", 7, "Lee"],
];

test.each(platforms)("rows are matched by key and columns by name, whatever their order (%s)", async (platform) => {
  const newer = range(platform, [
    ["item", "SITE", "Owner", "Units", "Note"],
    ["b", "East ", "Lee", 8, null],
    ["A", "East", "Jo", 10, "late"],
    ["C", "East", null, 3, null],
    [null, null, null, null, null],
  ]);
  expect(await diff(range(platform, older), newer, 2)).toEqual([
    ["Change", "item", "SITE", "Column", "Before", "After", "Difference"],
    ["changed", "b", "East ", "Units", 7, 8, 1],
    ["changed", "A", "East", "Owner", "Kim", "Jo", ""],
    ["changed", "A", "East", "Note", "", "late", ""],
    ["added", "C", "East", "Units", "", 3, 3],
    ["removed", "A", "West", "Units", 5, "", -5],
  ]);
  expect(await diff(range(platform, older), newer, 2, null, "count")).toEqual([
    ["Change", "Rows"],
    ["added", 1],
    ["removed", 1],
    ["changed", 2],
    ["same", 0],
  ]);
});

test("whole rows, those that are gone under the columns of the newer version", async () => {
  const newer = [
    ["Item", "Owner", "Units"],
    ["B", "Lee", 8],
  ];
  const before = older.slice(0, 3).map(([item, , units, owner], row) => [row === 2 ? "W" : item, units, owner]);
  expect(await diff(before, newer, 1, null, "rows")).toEqual([
    ["Change", "Item", "Owner", "Units"],
    ["added", "B", "Lee", 8],
    ["removed", "A", "Kim", 10],
    ["removed", "W", "", 5],
  ]);
});

test("a column that is gone is a change of the rows that had something in it", async () => {
  expect(
    await diff(
      [
        ["Item", "Units", "Price"],
        ["A", 5, 2],
        ["B", 5, 0],
      ],
      [
        ["Item", "Units"],
        ["A", 5],
        ["B", 5],
      ],
    ),
  ).toEqual([
    ["Change", "Item", "Column", "Before", "After", "Difference"],
    ["changed", "A", "Price", 2, "", -2],
  ]);
});

test("a tolerance, and the 15 digits of Excel, are no change", async () => {
  const table = (units: number): unknown[][] => [["A", units]];
  expect(await diff(table(0.3), table(0.1 + 0.2), null, false, "count")).toContainEqual(["same", 1]);
  expect(await diff(table(10), table(10.4), null, false, "count", 0.5)).toContainEqual(["same", 1]);
  expect(await diff(table(10), table(10.4), null, false, "count")).toContainEqual(["changed", 1]);
});

test("a version has no difference from itself in any order, and the way back swaps added and removed", async () => {
  const rows = fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: -9, max: 9 })), {
    minLength: 1,
    maxLength: 10,
    selector: ([key]) => key,
  });
  await fc.assert(
    fc.asyncProperty(rows, rows, async (one, two) => {
      const same = (await diff(one, [...one].reverse(), null, false, "count")) as [string, number][];
      expect(same.slice(1, 4).map(([, count]) => count)).toEqual([0, 0, 0]);
      const counts = async (from: unknown, to: unknown): Promise<number[]> =>
        ((await diff(from, to, null, false, "count")) as [string, number][]).slice(1).map(([, count]) => count);
      const [[added, removed, ...rest], [back, forth, ...others]] = [await counts(one, two), await counts(two, one)];
      expect([added, removed, ...rest]).toEqual([forth, back, ...others]);
      expect((added ?? 0) + (rest[0] ?? 0) + (rest[1] ?? 0)).toBe(two.length);
    }),
  );
});

test.each([
  [
    "a key that comes twice",
    [
      [
        ["A", 1],
        ["a", 2],
      ],
      [["A", 1]],
      null,
      false,
    ],
    "older, row 2: the key a stands there twice. Delete one of the two, or count more columns as keys.",
  ],
  [
    "a key that comes twice under a header",
    [[["Item"], ["B"], ["B"]], [["Item"]]],
    "older, row 3: the key B stands there twice. Delete one of the two, or count more columns as keys.",
  ],
  [
    "more keys than columns",
    [[["A", 1]], [["A", 1]], 3, false],
    "older has 2 columns, fewer than the 3 keys. Correct keys.",
  ],
  [
    "columns of another number",
    [[["A", 1]], [["A", 1, 2]], null, false],
    "Without a header both versions must have the same columns: older has 2, newer 3.",
  ],
  [
    "a column named twice",
    [[["A", "a"]], [["A", "B"]]],
    'older: the column "a" stands there twice. Delete one of the two.',
  ],
  [
    "an error value",
    [
      [
        ["Item", "B"],
        ["x", { code: "#N/A" }],
      ],
      [["Item", "B"]],
    ],
    "older, row 2, column 2 holds #N/A. Mend that cell first.",
  ],
  ["nothing", [null, [["A", 1]]], "older is missing. Give it a value."],
])("%s is refused", async (_, given, sentence) => {
  expect(await diff(...given)).toEqual({ error: "#VALUE!", sentence });
});
