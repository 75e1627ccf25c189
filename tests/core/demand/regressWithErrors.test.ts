import fc from "fast-check";
import { regressWithErrors } from "../../../src/core/demand/drivers/regressWithErrors";

const x = [3, 5, 2, 8, 7, 1, 4, 9, 6, 2, 5, 7, 3, 8, 1, 6, 4, 9, 2, 5];
const y = [
  52.1, 57.3, 49.8, 66.0, 66.9, 53.7, 57.2, 68.1, 63.9, 54.0, 57.5, 62.2, 53.1, 62.9, 47.2, 57.0, 53.8, 67.1, 54.9,
  61.0,
];
const order = (p: number, d: number, q: number): Parameters<typeof regressWithErrors>[2] => ({
  ...{ p, d, q, seasonalP: 0, seasonalD: 0, seasonalQ: 0, hasConstant: false },
});
const ones = x.map(() => 1);

// The least conditional sums of squares over all parameters at once, by scipy.optimize.least_squares to 1e-15.
test("first order errors: coefficients, errors and standard errors at the joint minimum", () => {
  const fit = regressWithErrors(y, [ones, x], order(1, 0, 0), 1);
  expect(fit?.coefficients[0]).toBeCloseTo(48.64160513, 4);
  expect(fit?.coefficients[1]).toBeCloseTo(2.12515149, 5);
  expect(fit?.errors.coefficients.ar[0]).toBeCloseTo(0.69011182, 4);
  expect(Math.sqrt(fit?.covariance[0]?.[0] ?? 0)).toBeCloseTo(1.4817569, 4);
  expect(Math.sqrt(fit?.covariance[1]?.[1] ?? 0)).toBeCloseTo(0.11395071, 5);
  expect((fit?.sigma ?? 0) ** 2 * (fit?.degreesOfFreedom ?? 0)).toBeCloseTo(53.91863861848, 6);
  expect(fit?.degreesOfFreedom).toBe(16);
});

test("a level that wanders: regression of changes on changes with a moving average", () => {
  const fit = regressWithErrors(y, [x], order(0, 1, 1), 1);
  expect(fit?.coefficients[0]).toBeCloseTo(2.13971717, 5);
  expect(fit?.errors.coefficients.ma[0]).toBeCloseTo(0.5250118, 4);
  expect(Math.sqrt(fit?.covariance[0]?.[0] ?? 0)).toBeCloseTo(0.06188065, 5);
});

test("independent errors: ordinary least squares, NIST's Norris", () => {
  // NIST Statistical Reference Datasets, Norris: certified 1.00211681802045 (0.000429796848199937), -0.262323073774029, residual sd 0.884796396144373.
  const norris = [
    [0.1, 0.2],
    [338.8, 337.4],
    [118.1, 118.2],
    [888.0, 884.6],
    [9.2, 10.1],
    [228.1, 226.5],
    [668.5, 666.3],
    [998.5, 996.3],
    [449.1, 448.6],
    [778.9, 777.0],
    [559.2, 558.2],
    [0.3, 0.4],
    [0.1, 0.6],
    [778.1, 775.5],
    [668.8, 666.9],
    [339.3, 338.0],
    [448.9, 447.5],
    [10.8, 11.6],
    [557.7, 556.0],
    [228.3, 228.1],
    [998.0, 995.8],
    [888.8, 887.6],
    [119.6, 120.2],
    [0.3, 0.3],
    [0.6, 0.3],
    [557.6, 556.8],
    [339.3, 339.1],
    [888.0, 887.2],
    [998.5, 999.0],
    [778.9, 779.0],
    [10.2, 11.1],
    [117.6, 118.3],
    [228.9, 229.2],
    [668.4, 669.1],
    [449.2, 448.9],
    [0.2, 0.5],
  ] as const;
  const fit = regressWithErrors(
    norris.map(([target]) => target),
    [norris.map(() => 1), norris.map(([, column]) => column)],
    order(0, 0, 0),
    1,
  );
  expect(fit?.coefficients[0]).toBeCloseTo(-0.262323073774029, 9);
  expect(fit?.coefficients[1]).toBeCloseTo(1.00211681802045, 10);
  expect(Math.sqrt(fit?.covariance[1]?.[1] ?? 0)).toBeCloseTo(0.000429796848199937, 10);
  expect(fit?.sigma).toBeCloseTo(0.884796396144373, 9);
});

test("coefficients follow the units of the target and of the columns", () => {
  fc.assert(
    fc.property(fc.constantFrom(1e-9, 1, 1e9), fc.constantFrom(1e-6, 1, 1e6), (unit, columnUnit) => {
      const plain = regressWithErrors(y, [ones, x], order(1, 0, 0), 1);
      const scaled = regressWithErrors(
        y.map((value) => value * unit),
        [ones, x.map((value) => value * columnUnit)],
        order(1, 0, 0),
        1,
      );
      const ratio = (scaled?.coefficients[1] ?? 0) / (((plain?.coefficients[1] ?? 0) * unit) / columnUnit);
      expect(ratio).toBeCloseTo(1, 5);
    }),
  );
});

test("a column that depends on the others, or too few periods, has no answer", () => {
  expect(regressWithErrors(y, [ones, x, x.map((value) => 1 - value)], order(0, 0, 0), 1)).toBeNull();
  expect(
    regressWithErrors(
      [1, 2, 3],
      [
        [1, 1, 1],
        [1, 3, 2],
      ],
      order(1, 0, 0),
      1,
    ),
  ).toBeNull();
});
