import fc from "fast-check";
import "../../support/excelRuntime";
import { callFunction, platforms, range } from "../../support/callFunction";
import { expectWithin, referenceCases } from "../../support/referenceCases";

const known = referenceCases("logistics_distribution");
const column = (values: readonly unknown[]): unknown[][] => values.map((value) => [value]);
const quarter = (Math.PI / 2) * 6371;

describe.each(platforms)("on the %s", (platform) => {
  test("LOG-DIST-01: New York to Los Angeles", async () => {
    const { inputs, expected, tolerance } = known("LOG-DIST-01");
    const given = [inputs.lat1, inputs.lon1, inputs.lat2, inputs.lon2];
    expectWithin(tolerance, await callFunction("DISTANCE", ...given), [[expected.km]]);
  });

  test("a blank coordinate is the equator, or Greenwich", async () => {
    const [[north]] = (await callFunction("DISTANCE", range(platform, [[null]]), 0, 90, 0)) as [[number]];
    expect(north).toBeCloseTo(quarter, 6);
  });
});

test("row by row in the direction of the list, one place to many, or every place to every other", async () => {
  const from = [column([0, 0]), column([0, 90])];
  const rows = (await callFunction("DISTANCE", ...from, column([0, 0]), column([90, 90]))) as number[][];
  expect(rows.map((row) => row.map((each) => Math.round((each / quarter) * 1e9) / 1e9))).toEqual([[1], [0]]);
  expect(await callFunction("DISTANCE", 0, 0, [[0, 0, 90]], [[90, 180, 0]])).toEqual([[expect.closeTo(quarter), expect.closeTo(2 * quarter), expect.closeTo(quarter)]]); // prettier-ignore
  const matrix = (await callFunction("DISTANCE", ...from, column([0, 0, 90]), column([0, 90, 0]), null, null, "matrix")) as number[][]; // prettier-ignore
  expect(matrix.length).toBe(2);
  expect(matrix[1]).toEqual([expect.closeTo(quarter), 0, expect.closeTo(quarter)]);
  expect(await callFunction("DISTANCE", ...from, [[0, 0]], [[0, 90]])).toEqual([
    [0, expect.closeTo(quarter)],
    [expect.closeTo(quarter), 0],
  ]);
});

test("circuity and miles multiply", async () => {
  // 1.3 x 10007.543 km / 1.609344.
  const [[miles]] = (await callFunction("DISTANCE", 0, 0, 0, 90, 1.3, "mi")) as [[number]];
  expect(miles).toBeCloseTo((1.3 * quarter) / 1.609344, 6);
});

test("distances are symmetric, at most half the circumference, and no detour is shorter", async () => {
  const place = fc.tuple(fc.double({ min: -90, max: 90, noNaN: true }), fc.double({ min: -180, max: 180, noNaN: true }));
  await fc.assert(
    fc.asyncProperty(fc.array(place, { minLength: 3, maxLength: 3 }), async (places) => {
      const [latitudes, longitudes] = [column(places.map(([north]) => north)), column(places.map(([, east]) => east))];
      const matrix = (await callFunction("DISTANCE", latitudes, longitudes)) as number[][];
      const at = (row: number, other: number): number => matrix[row]?.[other] ?? NaN;
      for (const [one, other, third] of [[0, 1, 2], [1, 2, 0], [2, 0, 1]] as const) {
        expect(at(one, one)).toBe(0);
        expect(at(one, other)).toBeCloseTo(at(other, one), 9);
        expect(at(one, other)).toBeLessThanOrEqual(2 * quarter + 1e-6);
        expect(at(one, other)).toBeLessThanOrEqual(at(one, third) + at(third, other) + 1e-6);
      }
    }),
  );
}); // prettier-ignore

describe("refusals", () => {
  test.each([
    ["a latitude beyond the pole", [97, 0, 0, 0], "fromLatitude, row 1, column 1: 97 is too large. Enter 90 or less."],
    ["a longitude beyond the date line", [0, 0, 0, -200], "toLongitude, row 1, column 1: -200 is too small. Enter -180 or more."],
    ["a latitude without a longitude", [0, 0, 10], "Of toLatitude and toLongitude one is missing. Give both, or neither for the distances of the first places among themselves."],
    ["more latitudes than longitudes", [[[0, 1]], 0, 0, 0], "fromLatitude has 2 values and fromLongitude 1. Give each place both."],
    ["lists of two lengths", [[[0, 1]], [[0, 1]], [[0, 1, 2]], [[0, 1, 2]]], 'Row by row, both lists must have as many places: there are 2 to come from and 3 to go to. For all distances between them choose the layout "matrix".'],
    ["a circuity below 1", [0, 0, 0, 1, 0.9], "circuity must be 1 or more, not 0.9."],
    ["text", ["north", 0, 0, 1], 'fromLatitude, row 1, column 1: the text "north" is not a number. Enter a number.'],
    ["a block", [[[0, 1], [2, 3]], 0, 0, 1], "fromLatitude must be one row or one column, but the range has 2 rows and 2 columns."],
    ["too many", [column(new Array(2100).fill(1)), column(new Array(2100).fill(1))], "2100 times 2100 distances are too many for one formula. Ask for them in parts."],
    ["an unknown unit", [0, 0, 0, 1, 1, "miles"], 'unit must be one of km, mi, not the text "miles".'],
  ])("%s", async (_, given, sentence) => {
    expect(await callFunction("DISTANCE", ...given)).toEqual({ error: "#VALUE!", sentence });
  }); // prettier-ignore
});
