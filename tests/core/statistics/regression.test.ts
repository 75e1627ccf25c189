import fc from "fast-check";
import { cholesky } from "../../../src/core/statistics/cholesky";
import { covarianceShrinkage } from "../../../src/core/statistics/covarianceShrinkage";
import { leastSquares, type LeastSquares } from "../../../src/core/statistics/leastSquares";
import { solveCholesky } from "../../../src/core/statistics/solveCholesky";
import { studentProbability } from "../../../src/core/statistics/studentProbability";

/** Longley (1967), as in the NIST Statistical Reference Datasets: y, deflator, GNP, unemployed, armed forces, population, year. */
const longley = [
  [60323, 83.0, 234289, 2356, 1590, 107608, 1947],
  [61122, 88.5, 259426, 2325, 1456, 108632, 1948],
  [60171, 88.2, 258054, 3682, 1616, 109773, 1949],
  [61187, 89.5, 284599, 3351, 1650, 110929, 1950],
  [63221, 96.2, 328975, 2099, 3099, 112075, 1951],
  [63639, 98.1, 346999, 1932, 3594, 113270, 1952],
  [64989, 99.0, 365385, 1870, 3547, 115094, 1953],
  [63761, 100.0, 363112, 3578, 3350, 116219, 1954],
  [66019, 101.2, 397469, 2904, 3048, 117388, 1955],
  [67857, 104.6, 419180, 2822, 2857, 118734, 1956],
  [68169, 108.4, 442769, 2936, 2798, 120445, 1957],
  [66513, 110.8, 444546, 4681, 2637, 121950, 1958],
  [68655, 112.6, 482704, 3813, 2552, 123366, 1959],
  [69564, 114.2, 502601, 3931, 2514, 125368, 1960],
  [69331, 115.7, 518173, 4806, 2572, 127852, 1961],
  [70551, 116.9, 554894, 4007, 2827, 130081, 1962],
];

test("least squares gives the certified values of NIST's Longley, though its columns nearly depend on each other", () => {
  const target = longley.map(([y = 0]) => y);
  const columns = [target.map(() => 1), ...[1, 2, 3, 4, 5, 6].map((at) => longley.map((row) => row[at] ?? 0))];
  const fit = leastSquares(columns, target) as LeastSquares;
  // Certified by NIST: coefficients, standard deviation of the first, residual standard deviation 304.854073561965 with 9 degrees.
  const certified = [
    -3482258.63459582, 15.0618722713733, -0.035819179292591, -2.02022980381683, -1.03322686717359, -0.0511041056535807,
    1829.15146461355,
  ];
  certified.forEach((value, index) => expect((fit.coefficients[index] ?? 0) / value).toBeCloseTo(1, 7));
  expect(Math.sqrt(fit.squares / 9)).toBeCloseTo(304.854073561965, 6);
  expect(Math.sqrt(((fit.inverse[0]?.[0] ?? 0) * fit.squares) / 9) / 890420.383607373).toBeCloseTo(1, 7);
});

test("a column that the others make up is named by its number", () => {
  const x = [1, 2, 4, 7, 3];
  expect(leastSquares([x.map(() => 1), x, x.map((value) => 3 - 2 * value)], x)).toEqual({ dependent: 2 });
  expect(leastSquares([x, x.map(() => 0)], x)).toEqual({ dependent: 1 });
});

test.each([
  // Two-sided 5 % points of the t table, and the ends that a closed form has: one degree is Cauchy, two are algebraic.
  [12.706, 1, 0.05],
  [2.228, 10, 0.05],
  [2.0423, 30, 0.05],
  [1.9719, 200, 0.05],
  [1, 1, 0.5],
  [Math.SQRT2, 2, 1 - Math.SQRT1_2],
  [0, 5, 1],
])("|t| >= %d with %d degrees of freedom has the probability %d", (t, degrees, probability) => {
  expect(studentProbability(t, degrees)).toBeCloseTo(probability, 4);
  expect(studentProbability(-t, degrees)).toBe(studentProbability(t, degrees));
});

test("a probability falls with t and stays between 0 and 1, however large t is", () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 50, noNaN: true }), fc.integer({ min: 1, max: 400 }), (t, degrees) => {
      const [near, far] = [studentProbability(t, degrees), studentProbability(t + 0.5, degrees)];
      expect(near).toBeLessThanOrEqual(1 + 1e-12);
      expect(far).toBeGreaterThanOrEqual(0);
      expect(far).toBeLessThan(near + 1e-12);
    }),
  );
  expect(studentProbability(1e300, 10)).toBe(0);
});

test("a Cholesky factor solves its equations; a matrix that is not positive definite has none", () => {
  const lower = cholesky([
    [4, 0, 0],
    [2, 5, 0],
    [2, 1, 6],
  ]);
  // By hand: 4 + 2x2 + 2x3 = 14, 2 + 5x2 + 3 = 15, 2 + 2 + 6x3 = 22.
  expect(Array.from(solveCholesky(lower ?? [], [14, 15, 22])).map((value) => Number(value.toFixed(12)))).toEqual([
    1, 2, 3,
  ]);
  expect(cholesky([[1], [2, 1]])).toBeNull();
});

test("errors that never go together are shrunk to their variances, errors that always do hardly at all", () => {
  const wave = Array.from({ length: 24 }, (_, t) => Math.sin(t * t));
  const other = Array.from({ length: 24 }, (_, t) => Math.cos(3 * t * t + 1));
  expect(covarianceShrinkage([wave, other, [...wave.slice(12), ...wave.slice(0, 12)]])).toBeGreaterThan(0.4);
  expect(covarianceShrinkage([wave, wave.map((value) => 2 * value + 1e-3)])).toBeLessThan(0.2);
  expect(covarianceShrinkage([wave, wave.map(() => 0)])).toBe(1);
});
