import fc from "fast-check";
import "../../support/excelRuntime";
import { callFunction, platforms, range } from "../../support/callFunction";
import { expectWithin, referenceCases } from "../../support/referenceCases";

const known = referenceCases("logistics_distribution");
const column = (values: readonly unknown[]): unknown[][] => values.map((value) => [value]);

describe.each(platforms)("on the %s", (platform) => {
  test("LOG-NET-01: mean distance and share within the limit, as a row or a column", async () => {
    const { inputs, expected, tolerance } = known("LOG-NET-01");
    const wanted = [[expected.average_distance, expected.coverage]];
    for (const lie of [(values: unknown[]) => [values], column]) {
      const given = [range(platform, lie(inputs.distance_km)), range(platform, lie(inputs.demand)), inputs.limit_km];
      expectWithin(tolerance, await callFunction("COVERAGE", ...given), wanted);
    }
  });

  test("the nearest open site counts; a blank mark is closed", async () => {
    const distances = range(platform, [["", "Ann", "Ben"], ["Hull", 5, 9], ["York", 7, 2], ["Bath", 1, 1]]); // prettier-ignore
    const open = range(platform, column([1, 1, null]));
    expect(await callFunction("COVERAGE", distances, [[10, 30]], [[8, 4]], open, "customers")).toEqual([
      ["Customer", "Site", "Distance", "Within"],
      ["Ann", "Hull", 5, 8],
      ["Ben", "York", 2, 4],
    ]);
    // 10 x 5 + 30 x 2, over 40; all within 8, Ben's 30 within 4.
    expect(await callFunction("COVERAGE", distances, [[10, 30]], [[8, 4]], open)).toEqual([[2.75, 1, 0.75]]);
  });
});

test("marks of check boxes, sites that serve only some, and customers without demand", async () => {
  const distances = [[5, "x", "x"], ["x", 2, "x"]]; // prettier-ignore
  expect(await callFunction("COVERAGE", distances, [[10, 30, 0]], 4, [[true], [true]])).toEqual([[2.75, 0.75]]);
  expect(await callFunction("COVERAGE", distances, [[10, 30, 0]], 4, null, "customers")).toEqual([
    ["Customer", "Site", "Distance", "Within"],
    [1, 1, 5, ""],
    [2, 2, 2, 4],
    [3, "", "", ""],
  ]);
});

test("shares rise with the limit from 0 to 1, and another open site never makes it worse", async () => {
  const list = (count: number, least: number) => fc.array(fc.integer({ min: least, max: 50 }), { minLength: count, maxLength: count }); // prettier-ignore
  await fc.assert(
    fc.asyncProperty(fc.array(list(4, 0), { minLength: 3, maxLength: 3 }), list(4, 1), async (distances, demand) => {
      const limits = [[0, 10, 25, 50]];
      const ask = async (open: number[]): Promise<number[]> =>
        ((await callFunction("COVERAGE", distances, [demand], limits, [open])) as number[][])[0] ?? [];
      const [two, three] = [await ask([1, 1, 0]), await ask([1, 1, 1])];
      expect(three[0]).toBeLessThanOrEqual((two[0] ?? 0) + 1e-9);
      expect(two[4]).toBeCloseTo(1, 12);
      for (let index = 1; index <= 4; index++) {
        expect(three[index]).toBeGreaterThanOrEqual((two[index] ?? 0) - 1e-9);
        if (index > 1) expect(two[index]).toBeGreaterThanOrEqual(two[index - 1] ?? 0);
      }
    }),
  );
});

describe("refusals", () => {
  test.each([
    ["no demand", [[[5, 6]], [[0, 0]]], "#DIV/0!", "demand is 0 everywhere, so there is nothing to weigh distances by. Enter the units of at least one customer."],
    ["nobody near", [[["", "Ann", "Ben"], ["Hull", 5, "x"]], [[1, 2]]], "#N/A", "Ben: no open site serves them. Open one that does, or enter its distance in place of an x."],
    ["all closed", [[[5, 6]], [[1, 2]], null, 0], "#N/A", "1, 2: no open site serves them. Open one that does, or enter its distance in place of an x."],
    ["a distance below 0", [[[5, -6]], [[1, 2]]], "#VALUE!", "distances, row 1, column 2: -6 is too small. Enter 0 or more."],
    ["a demand below 0", [[[5, 6]], [[1, -2]]], "#VALUE!", "demand, row 1, column 2: -2 is too small. Enter 0 or more."],
    ["another count", [[[5, 6, 7]], [[1, 2]]], "#VALUE!", "distances must have 1 rows and 2 columns, or one more of each with the names. It has 1 rows and 3 columns."],
    ["a mark above 1", [[[5, 6]], [[1, 2]], null, 3], "#VALUE!", "open, row 1, column 1: 3 is too large. Enter 1 or less."],
    ["a limit below 0", [[[5, 6]], [[1, 2]], -1], "#VALUE!", "limit, row 1, column 1: -1 is too small. Enter 0 or more."],
  ])("%s", async (_, given, error, sentence) => {
    expect(await callFunction("COVERAGE", ...given)).toEqual({ error, sentence });
  }); // prettier-ignore
});
