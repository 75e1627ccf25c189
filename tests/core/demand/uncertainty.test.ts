import fc from "fast-check";
import { forecastSeries } from "../../../src/core/demand/forecastSeries";
import { drift } from "../../../src/core/demand/models/drift";
import { errorsByLevel } from "../../../src/core/demand/models/errorsByLevel";
import { predictionBounds } from "../../../src/core/demand/predictionBounds";
import { demandQuantile } from "../../../src/core/demand/uncertainty/demandQuantile";
import { errorFactor } from "../../../src/core/demand/uncertainty/errorFactor";
import { leadTimeQuantile } from "../../../src/core/demand/uncertainty/leadTimeQuantile";
import { sumDeviation } from "../../../src/core/demand/uncertainty/sumDeviation";
import { competitionSet, describeWithData } from "../../support/sharedData";

const setting = { step: 1, season: 12, length: 60, isDemand: true, isWhole: false } as const;

// Tables of the normal distribution: z(0.975) = 1.959964.
test("normal errors: the 97.5 % quantile lies 1.96 deviations above, and none below zero", () => {
  const demand = { ...setting, mean: 100, deviation: 10, law: "normal" } as const;
  expect(demandQuantile(0.975, demand)).toBeCloseTo(119.59964, 4);
  expect(demandQuantile(0.025, { ...demand, deviation: 80 })).toBe(0);
  expect(demandQuantile(0.025, { ...demand, deviation: 80, isDemand: false })).toBeCloseTo(-56.797, 3);
});

// A gamma of shape 1 is exponential: quantile -mean log(1 - p).
test("skewed demand: gamma by mean and deviation, whole numbers where the history has them", () => {
  const demand = { ...setting, mean: 2, deviation: 2, law: "skewed" } as const;
  expect(demandQuantile(0.9, demand)).toBeCloseTo(-2 * Math.log(0.1), 6);
  // Negative binomial with mean 2 and variance 4: r = 2, p = 1/2; P(X <= 4) = 57/64, P(X <= 5) = 120/128.
  expect(demandQuantile(57 / 64 - 1e-9, { ...demand, isWhole: true })).toBe(4);
  expect(demandQuantile(57 / 64 + 1e-6, { ...demand, isWhole: true })).toBe(5);
});

test("errors are the wider the higher the level and, for years, the longer the step", () => {
  const factors = [0.1, 0.5, 0.8, 0.9, 0.95, 0.99, 0.999].map((level) => errorFactor(level, 1, setting));
  factors.slice(1).forEach((factor, index) => expect(factor).toBeGreaterThan(factors[index] ?? 0));
  const year = { season: 1, length: 20 };
  expect(errorFactor(0.95, 6, year)).toBeGreaterThan(1.5 * errorFactor(0.95, 1, year));
  expect(errorFactor(0.95, 60, year)).toBe(errorFactor(0.95, 8, year));
});

// By hand: history 50, 100, 150 with the mean 100; drift forecasts 200, 250, ..., falling 100, 50, 0, -50.
test("errors by level: the deviation goes with the root of forecast over mean of the history, at least that of its least value", () => {
  const factors = (history: readonly number[]): number[] => {
    const fit = { ...drift(history, { horizon: 4, season: 1 }), sigma: [7, 7, 7, 7] };
    return errorsByLevel(fit, history).sigma.map((value) => value / 7);
  };
  [200, 250, 300, 350].forEach((level, h) =>
    expect(factors([50, 100, 150])[h]).toBeCloseTo(Math.sqrt(level / 100), 12),
  );
  [100, 50, 50, 50].forEach((level, h) => expect(factors([250, 50, 150])[h]).toBeCloseTo(Math.sqrt(level / 150), 12));
});

test("errors by level scale with the units of the history, and are never lost where the forecast falls to nothing", () => {
  const history = fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 4, maxLength: 30 });
  const property = fc.property(history, fc.constantFrom(2 ** -40, 2 ** 40), (values, scale) => {
    const sigma = (each: readonly number[]): readonly number[] =>
      errorsByLevel(drift(each, { horizon: 12, season: 1 }), each).sigma;
    const plain = sigma(values);
    sigma(values.map((value) => value * scale)).forEach((value, h) =>
      expect(value / scale).toBeCloseTo(plain[h] ?? NaN, 8),
    );
    const errors = drift(values, { horizon: 12, season: 1 }).sigma;
    const least = Math.sqrt(Math.min(...values) / (values.reduce((sum, value) => sum + value, 0) / values.length));
    plain.forEach((value, h) => expect(value).toBeGreaterThanOrEqual((errors[h] ?? NaN) * least * (1 - 1e-12)));
  });
  fc.assert(property, { numRuns: 100 });
});

test("errors that do not persist add up like independent ones, errors that persist wholly like a random walk", () => {
  expect(sumDeviation([3, 4], 0, 2)).toBeCloseTo(5, 12);
  // Random walk: errors e1, e1 + e2: the sum 2 e1 + e2 has the variance 5.
  expect(sumDeviation([1, Math.SQRT2], 1, 2)).toBeCloseTo(Math.sqrt(5), 12);
});

test("quantiles rise with the probability, the bounds hold the forecast, and more lead time needs more", () => {
  const history = fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 50 });
  const property = fc.property(history, (values) => {
    const forecast = forecastSeries({ history: values, horizon: 6, season: 4, model: "auto", workingDays: null });
    const { lower, upper } = predictionBounds(forecast, 0.9);
    forecast.mean.forEach((_, h) => {
      expect(lower[h] ?? NaN).toBeLessThanOrEqual(upper[h] ?? NaN);
      expect(lower[h]).toBeGreaterThanOrEqual(0);
      expect(Number.isFinite(upper[h])).toBe(true);
    });
    const quantiles = [0.05, 0.5, 0.9, 0.99].map((probability) => leadTimeQuantile(forecast, 3, probability));
    quantiles.slice(1).forEach((each, index) => expect(each).toBeGreaterThanOrEqual(quantiles[index] ?? 0));
    expect(leadTimeQuantile(forecast, 4, 0.95)).toBeGreaterThanOrEqual(leadTimeQuantile(forecast, 1, 0.95) - 1e-9);
  });
  fc.assert(property, { numRuns: 100 });
});

// What docs/methods.md promises, on every sixth series of the development halves; the whole is `npm run bench -- forecast`.
describeWithData("on competition series that nothing was fitted to", () => {
  test.each([
    ["m3_monthly", 0.92, 0.995],
    ["m3_quarterly", 0.9, 0.99],
    ["m3_yearly", 0.9, 0.99],
    ["carparts", 0.92, 0.995],
  ])("95 %% bounds of %s hold about 95 %% of what came", (name, least, most) => {
    let [inside, count] = [0, 0];
    for (const { train, test: actual, h, frequency } of competitionSet(name).filter((_, index) => index % 6 === 0)) {
      const forecast = forecastSeries({
        history: train,
        horizon: h,
        season: frequency,
        model: "auto",
        workingDays: null,
      });
      const { lower, upper } = predictionBounds(forecast, 0.95);
      actual.forEach((value, index) => {
        inside += value >= (lower[index] ?? NaN) && value <= (upper[index] ?? NaN) ? 1 : 0;
        count++;
      });
    }
    expect(inside / count).toBeGreaterThan(least);
    expect(inside / count).toBeLessThan(most);
  });
});
