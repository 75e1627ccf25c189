import fc from "fast-check";
import { globalTrend } from "../../../src/core/demand/models/globalTrend/globalTrend";
import {
  globalTrendPass,
  type GlobalTrendParameters,
} from "../../../src/core/demand/models/globalTrend/globalTrendPass";

const wave = Float64Array.from({ length: 30 }, (_, t) => (1 + 0.01 * t + 0.08 * Math.sin(t * t)) / 1.15);
const parameters: GlobalTrendParameters = {
  alpha: 0.4,
  beta: 0.3,
  gamma: 0.02,
  rho: 0.6,
  lambda: 0.4,
  sigma: 0.05,
  tau: 0.5,
  floor: 0.02,
  firstTrend: 0.01,
};

test("the gradient is that of finite differences", () => {
  const work = new Float64Array(6 * wave.length);
  const gradient = new Float64Array(9);
  globalTrendPass(wave, parameters, work, gradient);
  const names = ["alpha", "beta", "gamma", "rho", "lambda", "sigma", "tau", "floor", "firstTrend"] as const;
  names.forEach((name, index) => {
    const at = (step: number): number =>
      globalTrendPass(wave, { ...parameters, [name]: parameters[name] + step }, work, null).loss;
    const numeric = (at(1e-6) - at(-1e-6)) / 2e-6;
    expect(Math.abs((gradient[index] ?? 0) - numeric)).toBeLessThan(1e-4 * (1 + Math.abs(numeric)));
  });
});

// By hand: level 1, forecast 1 + 0.02 + 0.4 x 0.01 = 1.024; value 1.1: next level 1 + 0.4 x 0.1 = 1.04, trend 0.3 x 0.04 + 0.7 x 0.01.
test("one step by hand", () => {
  const work = new Float64Array(12);
  const { level, trend } = globalTrendPass(Float64Array.from([1, 1.1]), parameters, work, null);
  expect(work[6 + 4]).toBeCloseTo(1.1 - 1.024, 12);
  expect(level).toBeCloseTo(1.04, 12);
  expect(trend).toBeCloseTo(0.3 * 0.04 + 0.7 * 0.01, 12);
});

test("it continues a constant, and steady growth between a straight line and an exponential", () => {
  const flat = globalTrend(
    Array.from({ length: 30 }, () => 70),
    { horizon: 6, season: 1 },
  );
  flat.mean.forEach((value) => expect(value).toBeCloseTo(70, 3));
  const growing = Array.from({ length: 30 }, (_, t) => 100 * 1.04 ** t);
  const { mean } = globalTrend(growing, { horizon: 5, season: 1 });
  const line = (growing[29] ?? 0) + 5 * ((growing[29] ?? 0) - (growing[28] ?? 0));
  expect(mean[4]).toBeGreaterThan(0.93 * line);
  expect(mean[4]).toBeLessThan(1.03 * 100 * 1.04 ** 34);
});

// By powers of two the scaled history is the same to the last bit: rounding cannot lead the search elsewhere.
test("the forecast scales with the units and is positive", () => {
  const history = fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 4, maxLength: 40 });
  const property = fc.property(history, fc.constantFrom(2 ** -40, 2 ** 40), (values, scale) => {
    const options = { horizon: 6, season: 12 };
    const plain = globalTrend(values, options);
    const scaled = globalTrend(
      values.map((value) => value * scale),
      options,
    );
    plain.mean.forEach((value, h) => {
      expect(value).toBeGreaterThan(0);
      expect((scaled.mean[h] ?? 0) / scale / value).toBeCloseTo(1, 12);
    });
  });
  fc.assert(property, { numRuns: 100 });
});
