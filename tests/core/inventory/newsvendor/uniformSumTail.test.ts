import fc from "fast-check";
import { uniformSumTail } from "../../../../src/core/inventory/newsvendor/uniformSumTail";
import { expectWithin } from "../../../support/referenceCases";

// mpmath, 40 digits: the alternating sum of Irwin and Hall, and its quadrature.
test.each([
  [9.3, 12, 0.0002987549143368149, 6.31715669120423e-5],
  [29.5, 40, 3.646105844478008e-8, 1.025922255946575e-8],
  [20, 40, 0.5, 0.7292805689459191],
])("the tail at %d of %d numbers, where the closed form loses its digits", (value, count, risk, excess) => {
  const tail = uniformSumTail(value, count);
  expectWithin({ rel: 1e-10 }, [tail.risk, tail.excess], [risk, excess]);
});

test("what lies above and what lies below differ by the mean", () => {
  const count = fc.integer({ min: 1, max: 60 });
  fc.assert(
    fc.property(count, fc.double({ min: 0, max: 1, noNaN: true }), (numbers, share) => {
      const value = share * numbers;
      const [above, mirrored] = [uniformSumTail(value, numbers), uniformSumTail(numbers - value, numbers)];
      expect(above.excess - mirrored.excess).toBeCloseTo(numbers / 2 - value, 9);
      expect(above.risk + mirrored.risk).toBeCloseTo(1, 9);
    }),
  );
});
