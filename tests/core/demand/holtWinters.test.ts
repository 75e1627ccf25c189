import fc from "fast-check";
import { DomainError } from "../../../src/core/DomainError";
import { forecastSeries, type ForecastModelName } from "../../../src/core/demand/forecastSeries";
import { holtWinters } from "../../../src/core/demand/models/holtWinters";
import { noise } from "../../support/noise";

const months = (count: number, value: (t: number) => number): number[] =>
  Array.from({ length: count }, (_, t) => value(t));
const ahead = (history: readonly number[], model: ForecastModelName = "holtwinters"): readonly number[] =>
  forecastSeries({ history, horizon: 12, season: 12, model, workingDays: null }).mean;
const swing = (t: number): number => 1 + 0.4 * Math.sin((2 * Math.PI * t) / 12);

test.each([
  ["a thousand million among tens", 41, 30, 1e9],
  ["ten thousand among tens", 36, 20, 1e4],
])("one value does not move the forecast of a constant demand: %s", (_, count, at, value) => {
  for (const mean of ahead(months(count, (t) => (t === at ? value : 10)))) expect(mean).toBeCloseTo(10, 6);
});

test.each([5, 14, 26, 34, 40])(
  "a tenfold typing error in month %d leaves level, trend and season as they were",
  (at) => {
    const history = months(48, (t) => 1000 * swing(t) * noise(t));
    const plain = ahead(history);
    const typed = ahead(history.map((value, t) => (t === at ? 10 * value : value)));
    typed.forEach((value, h) => expect(Math.abs(value / (plain[h] ?? NaN) - 1)).toBeLessThan(0.08));
  },
);

test("a new level at the end is no error: the forecast goes there", () => {
  const history = months(48, (t) => (t < 42 ? 1000 : 3000) * swing(t) * noise(t));
  const mean = ahead(history).reduce((sum, value) => sum + value, 0) / 12;
  expect(mean).toBeGreaterThan(2000);
});

test("additive and multiplicative are what they say: a swing of units, a swing of percentages", () => {
  const growing = months(60, (t) => (100 + 5 * t) * swing(t));
  const range = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);
  // By construction the year to come swings by 0.4 of its own level, not by 0.4 of the mean level of the history.
  const truth = months(12, (h) => (100 + 5 * (60 + h)) * swing(60 + h));
  expect(Math.abs(range(ahead(growing, "hwmultiplicative")) / range(truth) - 1)).toBeLessThan(0.05);
  expect(range(ahead(growing, "hwadditive"))).toBeLessThan(0.95 * range(truth));
  expect(ahead(growing, "hwmultiplicative")).toEqual(ahead(growing, "holtwinters"));
  const steady = months(60, (t) => 100 + 5 * t + 40 * (swing(t) - 1));
  ahead(steady, "hwadditive").forEach((value, h) =>
    expect(value).toBeCloseTo(100 + 5 * (60 + h) + 40 * (swing(h) - 1), 0),
  );
  const withZero = steady.map((value, t) => (t === 30 ? 0 : value));
  expect(ahead(withZero, "hwadditive")).toEqual(ahead(withZero, "holtwinters"));
});

test.each([0, -3])("the multiplicative model refuses a history with %d, whatever its length", (value) => {
  for (const count of [6, 40]) {
    const history = months(count, (t) => (t === 3 ? value : 10));
    expect(() => holtWinters("multiplicative")(history, { horizon: 3, season: 12 })).toThrow(DomainError);
  }
});

test("no positive history makes the forecast explode: a year ahead stays within ten times the range", () => {
  const history = fc.array(
    fc.oneof(
      { weight: 9, arbitrary: fc.integer({ min: 1, max: 500 }) },
      { weight: 1, arbitrary: fc.constantFrom(1, 1e4, 1e9) },
    ),
    { minLength: 24, maxLength: 60 },
  );
  const property = fc.property(
    history,
    fc.constantFrom("hwadditive" as const, "hwmultiplicative" as const),
    (values, model) => {
      const most = Math.max(...values);
      for (const value of ahead(values, model)) {
        expect(Number.isFinite(value)).toBe(true);
        expect(value).toBeLessThan(10 * most);
      }
    },
  );
  fc.assert(property, { numRuns: 200 });
});
