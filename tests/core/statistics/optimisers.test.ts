import fc from "fast-check";
import { autocorrelation } from "../../../src/core/statistics/autocorrelation";
import { largestRemainder } from "../../../src/core/statistics/largestRemainder";
import { minimumOnInterval } from "../../../src/core/statistics/minimumOnInterval";
import { nelderMead } from "../../../src/core/statistics/nelderMead";

test("Nelder and Mead find the minimum of Rosenbrock's valley at (1, 1)", () => {
  const valley = ([x = 0, y = 0]: readonly number[]): number => (1 - x) ** 2 + 100 * (y - x * x) ** 2;
  const { point } = nelderMead(valley, [-1.2, 1], { step: 0.5, iterations: 400, tolerance: 1e-12 });
  expect(point[0]).toBeCloseTo(1, 3);
  expect(point[1]).toBeCloseTo(1, 3);
});

test("the lowest point of an interval is found, at its ends too", () => {
  const search = { from: 0, to: 1, gridPoints: 11, steps: 30 };
  const property = fc.property(fc.double({ min: -0.5, max: 1.5, noNaN: true }), (centre) => {
    const found = minimumOnInterval((x) => (x - centre) ** 2, search);
    expect(found).toBeCloseTo(Math.min(1, Math.max(0, centre)), 5);
  });
  fc.assert(property);
});

test("autocorrelations of 1, 2, 3, 4 at lags 1 and 2 are 0.25 and -0.3 (by hand: 1.25 / 5 and -1.5 / 5)", () => {
  const [first, second] = autocorrelation([1, 2, 3, 4], 2);
  expect(first).toBeCloseTo(0.25, 12);
  expect(second).toBeCloseTo(-0.3, 12);
  expect(autocorrelation([5, 5, 5], 2)).toEqual([0, 0]);
});

test("DEM-DIS-03: 100 by 1, 1, 1, 3.5 in whole units is 16, 15, 15, 54", () => {
  expect(largestRemainder(100, [1, 1, 1, 3.5], 0)).toEqual([16, 15, 15, 54]);
});

test("shares always add up to the total, each within a unit of its exact share", () => {
  const property = fc.property(
    fc.integer({ min: -5000, max: 5000 }),
    fc
      .array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 12 })
      .filter((weights) => weights.some((each) => each > 0)),
    fc.constantFrom(null, 0, 2),
    (total, weights, decimals) => {
      const shares = largestRemainder(total, weights, decimals);
      const sum = weights.reduce((left, right) => left + right, 0);
      expect(shares.reduce((left, right) => left + right, 0)).toBeCloseTo(total, 8);
      shares.forEach((share, index) =>
        expect(Math.abs(share - (total * (weights[index] ?? 0)) / sum)).toBeLessThanOrEqual(1 + 1e-9),
      );
    },
  );
  fc.assert(property);
});
