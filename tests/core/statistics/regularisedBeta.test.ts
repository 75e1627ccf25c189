import betainc from "@stdlib/math-base-special-betainc";
import fc from "fast-check";
import { regularisedBeta } from "../../../src/core/statistics/regularisedBeta";

test("of 1 and 1 it is x, of 2 and 1 its square, of 1 and 2 what the square leaves", () => {
  for (const x of [0, 0.1, 0.5, 0.9, 1]) {
    expect(regularisedBeta(x, 1, 1)).toBeCloseTo(x, 14);
    expect(regularisedBeta(x, 2, 1)).toBeCloseTo(x * x, 14);
    expect(regularisedBeta(x, 1, 2)).toBeCloseTo(1 - (1 - x) ** 2, 14);
  }
});

test("it agrees with @stdlib's", () => {
  const shape = fc.double({ min: 0.5, max: 300, noNaN: true });
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), shape, shape, (x, a, b) => {
      expect(regularisedBeta(x, a, b)).toBeCloseTo(betainc(x, a, b), 11);
    }),
  );
});
