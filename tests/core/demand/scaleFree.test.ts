import fc from "fast-check";
import { forecastSeries, type ForecastModelName, type SeriesForecast } from "../../../src/core/demand/forecastSeries";
import { modelsByName } from "../../../src/core/demand/models/modelsByName";
import { noise } from "../../support/noise";

const names = Object.keys(modelsByName) as ForecastModelName[];
const of = (history: readonly number[], model: ForecastModelName, season: number): SeriesForecast | null => {
  try {
    return forecastSeries({ history, horizon: 6, season, model, workingDays: null });
  } catch {
    return null;
  }
};

/** Largest distance of two forecasts, the second in units of `scale`, relative to the size of the first. */
function distance(one: SeriesForecast, other: SeriesForecast, scale: number): number {
  const size = Math.max(1e-9, ...one.mean.map(Math.abs), ...one.sigma);
  const between = (left: readonly number[], right: readonly number[]): number[] =>
    left.map((value, index) => Math.abs(value - (right[index] ?? NaN) / scale) / size);
  return Math.max(...between(one.mean, other.mean), ...between(one.sigma, other.sigma));
}

// The history of the audit: 48 months with a season, in units of 1E-12.
test.each(names)(
  "%s forecasts the same in any unit: months of a season, of a trend, with rests, of both signs",
  (model) => {
    const months = (value: (t: number) => number): number[] => Array.from({ length: 48 }, (_, t) => value(t));
    const histories = [
      months((t) => 1000 * (1 + 0.4 * Math.sin((2 * Math.PI * t) / 12)) * noise(t)),
      months((t) => (300 + 7 * t) * noise(t)),
      months((t) => (t % 4 === 0 ? 5 * noise(t) : 0)),
      months((t) => 1000 * (noise(t) - 1)),
      months((t) => (300 + 7 * t) * noise(t)).slice(0, 9),
    ];
    for (const history of histories)
      for (const season of model === "ets" ? [12] : [12, 4, 1])
        for (const scale of [1e-12, 1e12]) {
          const [plain, scaled] = [
            of(history, model, season),
            of(
              history.map((value) => value * scale),
              model,
              season,
            ),
          ];
          expect(scaled === null).toBe(plain === null);
          if (plain && scaled) expect(distance(plain, scaled, scale)).toBeLessThan(1e-6);
        }
  },
);

test("powers of two in the unit change nothing in any forecast, whatever the history", () => {
  const history = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 40 });
  const property = fc.property(
    history,
    fc.constantFrom(...names),
    fc.constantFrom(2 ** -40, 2 ** 40),
    (values, model, scale) => {
      const [plain, scaled] = [
        of(values, model, 4),
        of(
          values.map((value) => value * scale),
          model,
          4,
        ),
      ];
      expect(scaled === null).toBe(plain === null);
      // Whole numbers and a single value (Poisson) have a unit of their own.
      if (plain && scaled && values.filter((value) => value > 0).length > 1)
        expect(distance(plain, scaled, scale)).toBeLessThan(1e-6);
    },
  );
  fc.assert(property, { numRuns: 150 });
});
