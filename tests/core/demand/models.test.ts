import fc from "fast-check";
import { linearRegression } from "simple-statistics";
import { dampedTrend } from "../../../src/core/demand/models/dampedTrend";
import { dynamicTheta } from "../../../src/core/demand/models/dynamicTheta";
import { holt } from "../../../src/core/demand/models/holt";
import type { ForecastModel, ModelFit } from "../../../src/core/demand/models/ModelFit";
import { optimisedThetaFit } from "../../../src/core/demand/models/optimisedThetaFit";
import { seasonalNaive } from "../../../src/core/demand/models/seasonalNaive";
import { simpleExponentialSmoothing } from "../../../src/core/demand/models/simpleExponentialSmoothing";

const options = { horizon: 3, season: 1 };
const history = fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 8, maxLength: 40 });
const squares = ({ residuals }: Pick<ModelFit, "residuals">): number =>
  residuals.reduce((sum, each) => sum + each * each, 0);

/** Sum of squared errors of the textbook recursion with given weights and first states: Hyndman et al. (2008), table 2.2. */
function recursion(values: readonly number[], p: Readonly<Record<string, number>>): number {
  let level = p.level ?? 0;
  let trend = p.trend ?? 0;
  let sum = 0;
  for (const value of values) {
    const expected = level + (p.phi ?? 1) * trend;
    const error = value - expected;
    level = expected + (p.alpha ?? 0) * error;
    trend = (p.phi ?? 1) * trend + (p.beta ?? 0) * error;
    sum += error * error;
  }
  return sum;
}

test.each<[string, ForecastModel]>([
  ["simple exponential smoothing", simpleExponentialSmoothing],
  ["Holt's trend", holt],
  ["the damped trend", dampedTrend],
])(
  "the fit of %s is the textbook recursion with the reported parameters, and no first state does better",
  (_, model) => {
    const property = fc.property(
      history,
      fc.double({ min: -20, max: 20, noNaN: true }),
      fc.double({ min: -2, max: 2, noNaN: true }),
      (values, dLevel, dTrend) => {
        const fit = model(values, options);
        const least = recursion(values, fit.parameters);
        expect(least).toBeCloseTo(squares(fit), 3);
        const { level = 0, trend } = fit.parameters;
        const moved = {
          ...fit.parameters,
          level: level + dLevel,
          ...(trend === undefined ? {} : { trend: trend + dTrend }),
        };
        expect(recursion(values, moved)).toBeGreaterThanOrEqual(least - 1e-6 * (1 + least));
      },
    );
    fc.assert(property, { numRuns: 100 });
  },
);

test("no other weight of simple exponential smoothing fits better, over a fine grid", () => {
  const property = fc.property(history, (values) => {
    const fit = simpleExponentialSmoothing(values, options);
    const least = squares(fit);
    for (let alpha = 0.01; alpha <= 0.99; alpha += 0.02) {
      expect(recursion(values, { ...fit.parameters, alpha })).toBeGreaterThanOrEqual(least * (1 - 1e-4) - 1e-6);
    }
  });
  fc.assert(property, { numRuns: 60 });
});

test("theta is simple exponential smoothing plus 1 - 1/theta of the line through the past: Fiorucci et al. (2016), equation 14", () => {
  const property = fc.property(history, (values) => {
    const fit = dynamicTheta(values, options);
    const { alpha = 0, theta = 1, level: first = 0 } = fit.parameters;
    let level = first;
    values.forEach((value, t) => {
      const past = values.slice(0, t);
      const meanTime = (t + 1) / 2;
      const mean = t > 0 ? past.reduce((sum, each) => sum + each, 0) / t : 0;
      const slope =
        t < 2
          ? 0
          : past.reduce((sum, each, i) => sum + (i + 1 - meanTime) * (each - mean), 0) / ((t * (t * t - 1)) / 12);
      const intercept = mean - slope * meanTime;
      const line = (1 - alpha) ** t * intercept + ((1 - (1 - alpha) ** (t + 1)) / alpha) * slope;
      expect(fit.fitted[t]).toBeCloseTo(level + (1 - 1 / theta) * line, 5);
      level = alpha * value + (1 - alpha) * level;
    });
  });
  fc.assert(property, { numRuns: 60 });
});

test("the error deviation of simple exponential smoothing grows with 1 + (h - 1) alpha squared: Hyndman et al. (2008), table 6.1", () => {
  const fit = simpleExponentialSmoothing([5, 9, 4, 8, 12, 7, 9, 14, 8, 11], { horizon: 6, season: 1 });
  const alpha = fit.parameters.alpha ?? 0;
  fit.sigma.forEach((sigma, h) => expect(sigma / (fit.sigma[0] ?? 1)).toBeCloseTo(Math.sqrt(1 + h * alpha ** 2), 10));
});

test("as last year: fits and forecasts are the values of a season before", () => {
  const fit = seasonalNaive([1, 2, 3, 4, 5, 6], { horizon: 5, season: 4 });
  expect(fit.mean).toEqual([3, 4, 5, 6, 3]);
  expect(fit.fitted).toEqual([null, null, null, null, 1, 2]);
});

test("the optimised theta model is its recursion with the least-squares line, and fits no worse than smoothing", () => {
  const property = fc.property(history, (values) => {
    const fit = optimisedThetaFit(values, 4, false);
    const { alpha = NaN, theta = NaN, level: first = NaN } = fit.parameters;
    const line = linearRegression(values.map((value, index) => [index + 1, value]));
    const share = 1 - 1 / theta;
    let level = first;
    // Fiorucci et al. (2016), state space form with A and B of all n values; beyond n the forecasts take the place of values.
    const expected = Array.from({ length: values.length + 4 }, (_, t) => {
      const decayed = (1 - alpha) ** t;
      const mean = level + share * (decayed * line.b + ((1 - decayed * (1 - alpha)) / alpha) * line.m);
      level = alpha * (values[t] ?? mean) + (1 - alpha) * level;
      return mean;
    });
    [...fit.fitted, ...fit.mean].forEach((value, t) => expect(value).toBeCloseTo(expected[t] ?? NaN, 6));
    const smoothed = simpleExponentialSmoothing(values, options);
    if ((smoothed.parameters.alpha ?? 0) >= 0.05)
      expect(squares(fit)).toBeLessThanOrEqual(squares(smoothed) * (1 + 1e-4) + 1e-6);
  });
  fc.assert(property, { numRuns: 100 });
});
