import fc from "fast-check";
import { automaticArima } from "../../../src/core/demand/models/arima/automaticArima";
import { arimaModelFit } from "../../../src/core/demand/models/arima/arimaModelFit";
import type { ArimaOrder } from "../../../src/core/demand/models/arima/ArimaOrder";
import { bestArima } from "../../../src/core/demand/models/arima/bestArima";
import { difference } from "../../../src/core/demand/models/arima/difference";
import { fitArima } from "../../../src/core/demand/models/arima/fitArima";
import { forecastArima } from "../../../src/core/demand/models/arima/forecastArima";
import { isLevelStationary } from "../../../src/core/demand/models/arima/isLevelStationary";
import { lagPolynomial } from "../../../src/core/demand/models/arima/lagPolynomial";
import { nonseasonalOrders } from "../../../src/core/demand/models/arima/nonseasonalOrders";
import { partialToCoefficients } from "../../../src/core/demand/models/arima/partialToCoefficients";
import { simpleExponentialSmoothing } from "../../../src/core/demand/models/simpleExponentialSmoothing";

/** Draws around 0 with the deviation 10/sqrt(3), the same at every run: sums of four uniform ones of a linear congruential generator. */
function noise(count: number, seed: number): number[] {
  let state = seed;
  const uniform = (): number => (state = (1664525 * state + 1013904223) % 4294967296) / 4294967296 - 0.5;
  return Array.from({ length: count }, () => 10 * (uniform() + uniform() + uniform() + uniform()));
}

const order = (given: Partial<ArimaOrder>): ArimaOrder => ({
  p: 0,
  d: 0,
  q: 0,
  seasonalP: 0,
  seasonalD: 0,
  seasonalQ: 0,
  hasConstant: false,
  ...given,
});
const fitted = (history: readonly number[], given: Partial<ArimaOrder>, season = 1) => {
  const fit = fitArima(history, order(given), season, 0);
  if (!fit) throw new Error("The history is too short.");
  return fit;
};

test("differences: once, twice, by a season", () => {
  expect(Array.from(difference([1, 4, 9, 16], 1, 0, 1))).toEqual([3, 5, 7]);
  expect(Array.from(difference([1, 4, 9, 16], 2, 0, 1))).toEqual([2, 2]);
  expect(Array.from(difference([1, 2, 11, 12, 21], 0, 1, 2))).toEqual([10, 10, 10]);
});

// (1 - 0.5 B)(1 - 0.3 B^4) = 1 - 0.5 B - 0.3 B^4 + 0.15 B^5
test("the product of an ordinary and a seasonal polynomial", () => {
  const { lags, coefficients } = lagPolynomial([0.5], [0.3], 4);
  expect(lags).toEqual([1, 4, 5]);
  [0.5, 0.3, -0.15].forEach((value, index) => expect(coefficients[index]).toBeCloseTo(value, 12));
});

test("coefficients from partial autocorrelations are stationary: the weights of the past die out", () => {
  const partial = fc.double({ min: -0.95, max: 0.95, noNaN: true });
  const property = fc.property(fc.array(partial, { minLength: 1, maxLength: 4 }), (partials) => {
    const ar = partialToCoefficients(partials);
    const psi = [1];
    for (let j = 1; j < 3000; j++) psi.push(ar.reduce((sum, a, i) => sum + a * (psi[j - 1 - i] ?? 0), 0));
    expect(Math.abs(psi[2999] ?? 1)).toBeLessThan(0.05);
  });
  fc.assert(property, { numRuns: 100 });
});

test("the coefficient of a long autoregression is found, and its forecasts go back to the mean by its powers", () => {
  const draws = noise(400, 5);
  const history = [100];
  draws.forEach((draw) => history.push(100 + 0.7 * ((history[history.length - 1] ?? 0) - 100) + draw));
  const fit = fitted(history, { p: 1, hasConstant: true });
  const phi = fit.coefficients.ar[0] ?? 0;
  expect(Math.abs(phi - 0.7)).toBeLessThan(0.1);
  const { mean, psi } = forecastArima(history, fit, 4);
  const { constant } = fit.coefficients;
  const last = history[history.length - 1] ?? 0;
  mean.forEach((value, h) => expect(value).toBeCloseTo(constant + phi ** (h + 1) * (last - constant), 8));
  psi.forEach((weight, j) => expect(weight).toBeCloseTo(phi ** j, 10));
});

// Box and Jenkins: ARIMA(0,1,1) with theta = alpha - 1 forecasts as simple exponential smoothing does.
test("ARIMA(0,1,1) forecasts as simple exponential smoothing", () => {
  const history = noise(120, 3).map((draw, t) => 50 + draw + 0.02 * t);
  const arima = arimaModelFit(history, fitted(history, { d: 1, q: 1 }), 3);
  const smoothing = simpleExponentialSmoothing(history, { horizon: 3, season: 1 });
  arima.mean.forEach((value, h) => expect(Math.abs(value - (smoothing.mean[h] ?? 0))).toBeLessThan(0.35));
  expect(Math.abs(1 + (arima.parameters["ma1"] ?? 0) - (smoothing.parameters["alpha"] ?? 0))).toBeLessThan(0.05);
});

test("a random walk with drift goes on with its mean step, the deviation grows with the root of the horizon", () => {
  const history = Array.from({ length: 30 }, (_, t) => 10 + 2 * t + (t % 2));
  const model = arimaModelFit(history, fitted(history, { d: 1, hasConstant: true }), 4);
  const step = ((history[29] ?? 0) - (history[0] ?? 0)) / 29;
  model.mean.forEach((value, h) => expect(value).toBeCloseTo((history[29] ?? 0) + (h + 1) * step, 6));
  expect((model.sigma[3] ?? 0) / (model.sigma[0] ?? 1)).toBeCloseTo(2, 10);
});

test("a model with a seasonal difference repeats a season that never changes", () => {
  const shape = [5, 9, 2, 7];
  const history = Array.from({ length: 24 }, (_, t) => 100 + (shape[t % 4] ?? 0));
  const { mean } = forecastArima(history, fitted(history, { seasonalD: 1 }, 4), 8);
  expect(mean).toEqual([...shape, ...shape].map((value) => 100 + value));
});

test("KPSS: noise has a constant level, a random walk has none", () => {
  const draws = noise(200, 7);
  expect(isLevelStationary(Float64Array.from(draws))).toBe(true);
  let sum = 0;
  expect(isLevelStationary(Float64Array.from(draws, (draw) => (sum += draw)))).toBe(false);
});

test("the automatic order differences a strong season by it, and takes no difference of noise", () => {
  const season = Array.from({ length: 96 }, (_, t) => 200 + 60 * Math.sin((Math.PI * t) / 6) + 4 * Math.sin(t * t));
  expect(automaticArima(season, { horizon: 12, season: 12 }).model).toMatch(/^ARIMA\(\d,0,\d\)\(\d,1,\d\)\[12\]$/);
  expect(automaticArima(noise(80, 9), { horizon: 3, season: 1 }).model).toMatch(/^ARIMA\(\d,0,\d\)$/);
});

test("forecasts are finite, whatever the history and its scale", () => {
  const history = fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 40 });
  const models = [bestArima(nonseasonalOrders.changes), bestArima(nonseasonalOrders.stationary), automaticArima];
  const property = fc.property(history, fc.constantFrom(1e-12, 1, 1e12), (values, scale) => {
    const scaled = values.map((value) => value * scale);
    for (const model of models) {
      const { mean, sigma } = model(scaled, { horizon: 4, season: 4 });
      expect([...mean, ...sigma].every(Number.isFinite)).toBe(true);
    }
  });
  fc.assert(property, { numRuns: 60 });
});

test("the forecast of one order scales with the units", () => {
  const history = noise(60, 11).map((draw, t) => 200 + t + draw);
  const plain = arimaModelFit(history, fitted(history, { p: 1, d: 1, q: 1 }), 4);
  const larger = history.map((value) => value * 1e12);
  const scaled = arimaModelFit(larger, fitted(larger, { p: 1, d: 1, q: 1 }), 4);
  plain.mean.forEach((value, h) => expect((scaled.mean[h] ?? 0) / 1e12 / value).toBeCloseTo(1, 5));
});
