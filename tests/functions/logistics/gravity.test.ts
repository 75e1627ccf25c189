import fc from "fast-check";
import "../../support/excelRuntime";
import { callFunction, platforms, range } from "../../support/callFunction";
import { expectWithin, referenceCases } from "../../support/referenceCases";

const known = referenceCases("logistics_distribution");
const column = (values: readonly unknown[]): unknown[][] => values.map((value) => [value]);
const place = async (...given: unknown[]): Promise<number[]> =>
  ((await callFunction("GRAVITY", ...given)) as number[][])[0] ?? [];

describe.each(platforms)("on the %s", (platform) => {
  test("LOG-COG-01: the least cost, rates by point", async () => {
    const { inputs, expected, tolerance } = known("LOG-COG-01");
    const points = inputs.points as { x: number; y: number; rate: number; tons: number }[];
    const answer = await place(
      range(platform, points.map(({ x, y }) => [x, y])),
      range(platform, column(points.map(({ tons }) => tons))),
      range(platform, column(points.map(({ rate }) => rate))),
    ); // prettier-ignore
    expectWithin(tolerance, answer, [expected.x, expected.y, expected.total_cost]);
  });

  test("a blank coordinate is 0, points may run across", async () => {
    const block = range(platform, [[null, 4, null], [null, null, 3]]); // prettier-ignore
    expect((await place(block, [[1, 1, 1]], null, "mean")).slice(0, 2)).toEqual([4 / 3, 1]);
  });
});

test("known places: the point that outweighs the others, the middle of a line, Fermat's point of a triangle", async () => {
  expect(await place([[0, 0], [10, 0], [0, 10]], [[5, 1, 1]])).toEqual([0, 0, 20]); // prettier-ignore
  expect(await place([[0, 0], [1, 1], [10, 10]], [[1, 1, 1]])).toEqual([1, 1, expect.closeTo(10 * Math.SQRT2)]); // prettier-ignore
  // Equilateral: the centre, sides seen under 120 degrees; the sum of distances is side x sqrt(3).
  const [x = NaN, y = NaN, cost = NaN] = await place([[0, 0], [2, 0], [1, Math.sqrt(3)]], 1); // prettier-ignore
  expect([x, y, cost]).toEqual([expect.closeTo(1, 9), expect.closeTo(Math.sqrt(3) / 3, 9), expect.closeTo(2 * Math.sqrt(3), 9)]); // prettier-ignore
  expect(await place([[3, 4]], 7)).toEqual([3, 4, 0]);
  expect(await place([[3, 4], [3, 4]], [[1, 2]])).toEqual([3, 4, 0]); // prettier-ignore
});

test("where the mean is a point itself the search leaves it (Vardi and Zhang)", async () => {
  // The mean (0, 0) is a point of little weight; by symmetry the least lies on the x axis, right of it.
  const points = [[0, 0], [3, 0], [-1, 1], [-1, -1], [-1, 0]]; // prettier-ignore
  const weights = [0.01, 1, 1, 1, 1];
  const [x = NaN, y = NaN, cost = NaN] = await place(points, [weights]);
  const at = (px: number, py: number): number => points.reduce((sum, [qx = 0, qy = 0], index) => sum + (weights[index] ?? 0) * Math.hypot(px - qx, py - qy), 0); // prettier-ignore
  expect(cost).toBeCloseTo(at(x, y), 9);
  for (const [dx, dy] of [
    [0.01, 0],
    [-0.01, 0],
    [0, 0.01],
    [0, -0.01],
  ] as const)
    // prettier-ignore
    expect(at(x + dx, y + dy)).toBeGreaterThanOrEqual(cost - 1e-12);
});

test("no place nearby is cheaper, on the plane at any scale and on the globe", async () => {
  const point = fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 }));
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(point, fc.integer({ min: 0, max: 9 })), { minLength: 2, maxLength: 8 }),
      fc.constantFrom(1, 1e12, 1e-12),
      async (drawn, scale) => {
        fc.pre(drawn.some(([, weight]) => weight > 0));
        const points = drawn.map(([[x, y]]) => [x * scale, y * scale]);
        const weights = drawn.map(([, weight]) => weight);
        const [x = NaN, y = NaN, cost = NaN] = await place(points, [weights]);
        const at = (px: number, py: number): number => points.reduce((sum, [qx = 0, qy = 0], index) => sum + (weights[index] ?? 0) * Math.hypot(px - qx, py - qy), 0); // prettier-ignore
        const [, , mean = NaN] = await place(points, [weights], null, "mean");
        expect(cost).toBeLessThanOrEqual(mean * (1 + 1e-12));
        for (let turn = 0; turn < 8; turn++) {
          const [dx, dy] = [Math.cos(turn), Math.sin(turn)];
          for (const step of [1e-3, 1, 20])
            expect(at(x + step * scale * dx, y + step * scale * dy)).toBeGreaterThanOrEqual(cost * (1 - 1e-12));
        }
      },
    ),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(point, { minLength: 3, maxLength: 6 }), async (degrees) => {
      const [north = NaN, east = NaN, cost = NaN] = await place(degrees, 1, null, null, "globe");
      const at = async (latitude: number, longitude: number): Promise<number> => {
        const far = (await callFunction("DISTANCE", column(degrees.map(([each]) => each)), column(degrees.map(([, each]) => each)), latitude, longitude)) as number[][]; // prettier-ignore
        return far.reduce((sum, [each = 0]) => sum + each, 0);
      };
      expect(await at(north, east)).toBeCloseTo(cost, 4);
      for (const [up, across] of [
        [0.1, 0],
        [-0.1, 0],
        [0, 0.1],
        [0, -0.1],
      ] as const)
        // prettier-ignore
        expect(await at(north + up, east + across)).toBeGreaterThanOrEqual(cost - 1e-3);
    }),
    { numRuns: 40 },
  );
});

describe("refusals", () => {
  test.each([
    ["no weight", [[[0, 0], [1, 1]], 0], "#DIV/0!", "All weights are 0, so every place is as good. Enter the units or the rate of at least one point."],
    ["one column", [column([1, 2, 3]), 1], "#VALUE!", "coordinates must have two columns (x and y, or latitude and longitude), one point a row. It has 3 rows and 1 columns."],
    ["another count of weights", [[[0, 0], [4, 0]], [[1, 2, 3]]], "#VALUE!", "weights must have one value, or one for each of the 2 rows. It has 1 rows and 3 columns."],
    ["a weight below 0", [[[0, 0], [4, 0]], [[1, -2]]], "#VALUE!", "weights, row 1, column 2: -2 is too small. Enter 0 or more."],
    ["longitude first", [[[120, 30], [100, 31]], 1, null, null, "globe"], "#VALUE!", "coordinates, point 1: a latitude lies between -90 and 90, and a longitude between -180 and 180. Check that the latitude comes first."],
    ["opposite places", [[[0, 0], [0, 180]], 1, null, "mean", "globe"], "#DIV/0!", "The points lie on opposite sides of the globe and cancel each other out: they have no mean."],
    ["text", [[["a", 0], [4, 0]], 1], "#VALUE!", 'coordinates, row 1, column 1: the text "a" is not a number. Enter a number.'],
  ])("%s", async (_, given, error, sentence) => {
    expect(await callFunction("GRAVITY", ...given)).toEqual({ error, sentence });
  }); // prettier-ignore
});
