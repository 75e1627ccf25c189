import { standardNormalSecondLoss } from "../../../src/core/inventory/policies/standardNormalSecondLoss";

// mpmath 1.3 with 40 digits: ((k^2 + 1) erfc(k / sqrt(2)) / 2 - k phi(k)) / 2.
test.each([
  [-5, 12.999999990328352],
  [0, 0.25],
  [1.9, 0.0038566463399413859],
  [2.1, 0.0021404818429702323],
  [5, 9.671647593776582e-9],
  [12, 1.1928985848106631e-35],
  [30, 5.4218624369917457e-201],
])("the second loss at %p keeps its digits in the tail", (k, expected) => {
  expect(standardNormalSecondLoss(k) / expected).toBeCloseTo(1, 11);
});
