import fc from "fast-check";
import { fitStructure } from "../../../src/core/demand/drivers/fitStructure";
import { regressionForecast } from "../../../src/core/demand/drivers/regressionForecast";
import { regressWithSmoothing, type SmoothingRegression } from "../../../src/core/demand/drivers/regressWithSmoothing";
import { thoroughStarts } from "../../../src/core/demand/models/ets/exponentialSmoothingFamily";
import type { EtsForm } from "../../../src/core/demand/models/ets/EtsForm";
import { etsPass } from "../../../src/core/demand/models/ets/etsPass";
import { fitEts } from "../../../src/core/demand/models/ets/fitEts";
import { normals } from "../../support/normals";
import { competitionSet, describeWithData, forecastFixtures } from "../../support/sharedData";
import { smoothingSeries } from "../../support/smoothingSeries";

const forms: EtsForm[] = (["N", "A", "Ad"] as const).flatMap((trend) =>
  (["N", "A"] as const).map((season) => ({ error: "A" as const, trend, season })),
);
const nameOf = ({ trend, season }: EtsForm): string => `ETS(A,${trend},${season})`;
const named = forms.map((form) => [nameOf(form), form] as const);
const effort = { starts: thoroughStarts, iterations: 200, tolerance: 1e-9 };
const whole = { skipped: 0, effort };

const price = Array.from({ length: 48 }, (_, t) => 10 + Math.sin(t * t));
const wave = smoothingSeries({ error: "A", trend: "A", season: "A" }, 48, normals(1)).map(
  (y, t) => y - 4 * (price[t] ?? 0),
);
const fitted = (
  target: readonly number[],
  columns: readonly (readonly number[])[],
  form: EtsForm,
): SmoothingRegression => {
  const fit = regressWithSmoothing(target, columns, form, 4, whole);
  if (!fit) throw new Error(`${nameOf(form)} has no fit.`);
  return fit;
};
const squaresOf = (errors: Float64Array): number => errors.reduce((sum, error) => sum + error * error, 0);

test.each(named)(
  "%s: a driver without any effect leaves the likelihood of the plain recursion with the same weights and states",
  (_, form) => {
    const before = fitted(wave, [price], form);
    const freed = wave.map((value, t) => value - (before.coefficients[0] ?? 0) * (price[t] ?? 0));
    const fit = fitted(freed, [price], form);
    expect(Math.abs(fit.coefficients[0] ?? 1)).toBeLessThan(1e-3);
    const plain = etsPass(freed, form, fit.parameters);
    // The states' errors are those of the columns' only for a coefficient of 0: what is left of it, times the driver.
    fit.residuals.forEach((error, t) => expect(Math.abs(error - (plain.errors[t] ?? 0))).toBeLessThan(0.02));
    expect(freed.length * Math.log(squaresOf(fit.residuals))).toBeCloseTo(plain.deviance, 4);
    // With the driver's part taken out of the series the errors are the same to the last digits, whatever its coefficient.
    const rest = freed.map((value, t) => value - (fit.coefficients[0] ?? 0) * (price[t] ?? 0));
    etsPass(rest, form, fit.parameters).errors.forEach((error, t) =>
      expect(error).toBeCloseTo(fit.residuals[t] ?? 0, 8),
    );
  },
);

test.each(named)("%s: no nearby weights, coefficients or states are likelier", (_, form) => {
  const fit = fitted(wave, [price], form);
  const { alpha, beta, gamma, phi, level, trend, season } = fit.parameters;
  const least = squaresOf(fit.residuals);
  const property = fc.property(
    fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 8, maxLength: 8 }),
    ([a = 0, b = 0, g = 0, p = 0, l = 0, t = 0, s = 0, c = 0]) => {
      const moved = Math.min(0.9999, Math.max(1e-4, alpha + 0.02 * a));
      const parameters = {
        alpha: moved,
        beta: form.trend === "N" ? 0 : Math.min(moved, Math.max(0, beta + 0.02 * b)),
        gamma: form.season === "N" ? 0 : Math.min(1 - moved, Math.max(0, gamma + 0.02 * g)),
        phi: form.trend === "Ad" ? Math.min(0.98, Math.max(0.8, phi + 0.02 * p)) : 1,
        level: level + l,
        trend: form.trend === "N" ? 0 : trend + 0.1 * t,
        season: season.map((state, slot) => state + (slot === 0 ? s : slot === 1 ? -s : 0)),
      };
      const rest = wave.map((value, at) => value - ((fit.coefficients[0] ?? 0) + 0.1 * c) * (price[at] ?? 0));
      expect(squaresOf(etsPass(rest, form, parameters).errors)).toBeGreaterThan(least * (1 - 1e-6));
    },
  );
  fc.assert(property, { numRuns: 100 });
});

test.each(named)("%s without columns is as likely as the form itself, and has its AICc", (_, form) => {
  const fit = fitted(wave, [], form);
  const plain = fitEts(wave, form, 4, effort);
  const deviance = wave.length * Math.log(squaresOf(fit.residuals));
  expect(deviance).toBeLessThan(-2 * (plain?.logLikelihood ?? 0) + 1e-3);
  // The whole normal density: n log(2 pi / n) + n more than R's deviance, without the driver as many numbers.
  const constant = wave.length * (Math.log((2 * Math.PI) / wave.length) + 1);
  expect(fit.aicc).toBeLessThan((plain?.aicc ?? 0) + constant + 1e-3);
  expect(fit.aicc - deviance).toBeCloseTo((plain?.aicc ?? 0) + constant + 2 * (plain?.logLikelihood ?? 0), 6);
});

test("shares of errors that come back: c of Hyndman et al. (2008), table 6.1", () => {
  const fit = fitted(wave, [price], { error: "A", trend: "Ad", season: "A" });
  const { alpha, beta, gamma, phi } = fit.parameters;
  const shares = fit.forecaster.weights(6);
  [1, alpha + beta * phi, alpha + beta * (phi + phi ** 2), alpha + beta * (phi + phi ** 2 + phi ** 3)].forEach(
    (share, step) => expect(shares[step]).toBeCloseTo(share, 10),
  );
  expect(shares[4]).toBeCloseTo(alpha + beta * (phi + phi ** 2 + phi ** 3 + phi ** 4) + gamma, 10);
});

/** Forecasts of four periods beyond a target from drivers over both. */
const ahead = (target: readonly number[], drivers: readonly (readonly number[])[], form: EtsForm) => {
  const structure = { form, phi: 1, season: "none" } as const;
  const chosen = fitStructure(
    { target, drivers: drivers.map((row) => row.slice(0, target.length)), season: 4 },
    structure,
    null,
  );
  if (!chosen) throw new Error(`${nameOf(form)} has no fit.`);
  return { chosen, ...regressionForecast(chosen, target, drivers, 4, 4) };
};

// 60 seeds of 64 periods, true effect -4; 3 standard errors hold 99.7 % of normal estimates: 57 of 60 leave room for three.
test.each(named)("%s: the effect of a driver is found within its errors", (_, form) => {
  let found = 0;
  for (let seed = 1; seed <= 60; seed++) {
    const normal = normals(100 * seed);
    const driver = Array.from({ length: 64 }, () => 10 + normal());
    const y = smoothingSeries(form, 64, normal).map((value, t) => value - 4 * (driver[t] ?? 0));
    const { coefficients, covariance } = ahead(y.slice(0, 60), [driver], form).chosen.regression;
    if (Math.abs((coefficients[0] ?? 0) + 4) < 3 * Math.sqrt(covariance[0]?.[0] ?? 0)) found++;
  }
  expect(found).toBeGreaterThanOrEqual(57);
});

test("effects, forecasts and deviations follow the units of the target; a driver counted from elsewhere changes the level only", () => {
  const full = [...price, 11, 9.5, 10.2, 10.8];
  const property = fc.property(
    fc.constantFrom(...forms),
    fc.constantFrom(1e-9, 0.01, 1e9),
    fc.double({ min: -100, max: 100, noNaN: true }),
    (form, unit, shift) => {
      const plain = ahead(wave, [full], form);
      const moved = ahead(
        wave.map((value) => value * unit),
        [full.map((value) => value + shift)],
        form,
      );
      const [one, other] = [plain.chosen.regression, moved.chosen.regression];
      expect((other.coefficients[0] ?? 0) / unit / (one.coefficients[0] ?? 1)).toBeCloseTo(1, 4);
      expect(Math.sqrt(other.covariance[0]?.[0] ?? 0) / unit / Math.sqrt(one.covariance[0]?.[0] ?? 1)).toBeCloseTo(
        1,
        4,
      );
      plain.mean.forEach((value, h) => expect((moved.mean[h] ?? 0) / unit / value).toBeCloseTo(1, 4));
      plain.deviation.forEach((value, h) => expect((moved.deviation[h] ?? 0) / unit / value).toBeCloseTo(1, 3));
      const level = (one.coefficients[1] ?? 0) - shift * (one.coefficients[0] ?? 0);
      expect((other.coefficients[1] ?? 0) / unit / level).toBeCloseTo(1, 3);
    },
  );
  fc.assert(property, { numRuns: 20 });
});

test("a straight line beside a trend, seasonal flags beside seasonal states, a constant, or too few periods have no answer", () => {
  const form = (trend: EtsForm["trend"], season: EtsForm["season"]): EtsForm => ({ error: "A", trend, season });
  const line = wave.map((_, t) => 3 * t + 7);
  expect(regressWithSmoothing(wave, [line], form("A", "N"), 4, whole)).toBeNull();
  expect(regressWithSmoothing(wave, [line], form("N", "N"), 4, whole)).not.toBeNull();
  const flags = wave.map((_, t) => Number(t % 4 === 2));
  expect(regressWithSmoothing(wave, [flags], form("N", "A"), 4, whole)).toBeNull();
  expect(regressWithSmoothing(wave, [wave.map(() => 5)], form("N", "N"), 4, whole)).toBeNull();
  expect(regressWithSmoothing(wave.slice(0, 6), [price.slice(0, 6)], form("A", "A"), 4, whole)).toBeNull();
});

test("a target that never changes, and one that its driver explains without any error, are taken as they are", () => {
  for (const form of forms) {
    const constant = fitted(
      wave.map(() => 7),
      [price],
      form,
    );
    expect(Math.abs(constant.coefficients[0] ?? 1)).toBeLessThan(1e-9);
    const exact = fitted(
      price.map((value) => 500 - 12 * value),
      [price],
      form,
    );
    expect(exact.coefficients[0]).toBeCloseTo(-12, 8);
  }
});

interface RFixture {
  readonly id: string;
  readonly set: string;
  readonly frequency: number;
  readonly [key: string]: unknown;
}

// R 4.2, package forecast 8.20: log-likelihoods of ets() on competition series; every twentieth of the 153.
describeWithData("against R's forecast package", () => {
  test.each([
    ["ets_ANN", forms[0]],
    ["ets_AAN", forms[2]],
    ["ets_AAdN", forms[4]],
    ["ets_ANA", forms[1]],
    ["ets_AAA", forms[3]],
  ] as const)(
    "%s: first states by least squares are as likely as R's, which searches them",
    (key, form) => {
      const fixtures = forecastFixtures<RFixture>("fixtures_r_forecast_dev.json.gz");
      const sets = new Map([...new Set(fixtures.map(({ set }) => set))].map((set) => [set, competitionSet(set)]));
      const worse: string[] = [];
      let compared = 0;
      fixtures.forEach(({ id, set, frequency, [key]: found }, index) => {
        const logLikelihood = (found as { loglik?: unknown } | undefined)?.loglik;
        const history = sets.get(set)?.find((series) => series.id === id)?.train;
        if (index % 20 !== 0 || typeof logLikelihood !== "number" || !history || !form) return;
        compared++;
        const fit = regressWithSmoothing(history, [], form, frequency, whole);
        const own = fit ? (-history.length / 2) * Math.log(squaresOf(fit.residuals)) : -Infinity;
        if (own < logLikelihood - 0.1) worse.push(`${id} ${own} < ${logLikelihood}`);
      });
      expect(compared).toBeGreaterThan(4);
      expect(worse).toEqual([]);
    },
    120_000,
  );
});
