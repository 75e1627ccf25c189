import fc from "fast-check";
import { etsGradient } from "../../../src/core/demand/models/ets/etsGradient";
import { etsPass } from "../../../src/core/demand/models/ets/etsPass";
import type { EtsForm } from "../../../src/core/demand/models/ets/EtsForm";
import type { EtsParameters } from "../../../src/core/demand/models/ets/EtsParameters";
import {
  exponentialSmoothingFamily,
  thoroughStarts,
} from "../../../src/core/demand/models/ets/exponentialSmoothingFamily";
import { fitEts } from "../../../src/core/demand/models/ets/fitEts";
import { competitionSet, describeWithData, forecastFixtures, type CompetitionSeries } from "../../support/sharedData";

const forms: EtsForm[] = (["A", "M"] as const).flatMap((error) =>
  (["N", "A", "Ad"] as const).flatMap((trend) =>
    (error === "A" ? (["N", "A"] as const) : (["N", "A", "M"] as const)).map((season) => ({ error, trend, season })),
  ),
);
const nameOf = ({ error, trend, season }: EtsForm): string => `ETS(${error},${trend},${season})`;
const wave = Array.from({ length: 40 }, (_, t) => 100 + t + 12 * Math.sin((Math.PI * t) / 2) + 5 * Math.sin(t * t));

function parametersOf(form: EtsForm, shift = 0): EtsParameters {
  const season = form.season === "A" ? [-5, 8, 2, -5] : [0.95, 1.08, 1.02, 0.95];
  return {
    alpha: 0.3 + shift,
    beta: form.trend === "N" ? 0 : 0.1,
    gamma: form.season === "N" ? 0 : 0.2,
    phi: form.trend === "Ad" ? 0.9 : 1,
    level: 98,
    trend: form.trend === "N" ? 0 : 1.5,
    season: Float64Array.from(form.season === "N" ? [] : season),
  };
}

test.each(forms.map((form) => [nameOf(form), form] as const))(
  "the gradient of %s is that of finite differences",
  (_, form) => {
    const parameters = parametersOf(form);
    const gradient = etsGradient(wave, form, parameters, etsPass(wave, form, parameters));
    const difference = (change: (step: number) => EtsParameters): number => {
      const step = 1e-5;
      return (etsPass(wave, form, change(step)).deviance - etsPass(wave, form, change(-step)).deviance) / (2 * step);
    };
    const names = ["alpha", "level", ...(form.trend === "N" ? [] : ["beta", "trend"])];
    if (form.trend === "Ad") names.push("phi");
    if (form.season !== "N") names.push("gamma");
    for (const name of names as ("alpha" | "beta" | "gamma" | "phi" | "level" | "trend")[]) {
      const numeric = difference((step) => ({ ...parameters, [name]: parameters[name] + step }));
      expect(Math.abs(gradient[name] - numeric)).toBeLessThan(1e-4 * (1 + Math.abs(numeric)));
    }
    parameters.season.forEach((_state, index) => {
      const numeric = difference((step) => ({
        ...parameters,
        season: parameters.season.map((state, at) => (at === index ? state + step : state)),
      }));
      expect(Math.abs((gradient.season[index] ?? 0) - numeric)).toBeLessThan(1e-4 * (1 + Math.abs(numeric)));
    });
  },
);

// Hyndman et al. (2008), table 2.1, ETS(A,N,N) by hand: l0 = 10, alpha = 0.5, values 12, 11: errors 2 and 0, levels 11 and 11.
test("ETS(A,N,N) by hand", () => {
  const pass = etsPass(
    [12, 11],
    { error: "A", trend: "N", season: "N" },
    { ...parametersOf({ error: "A", trend: "N", season: "N" }), alpha: 0.5, level: 10 },
  );
  expect(Array.from(pass.fitted)).toEqual([10, 11]);
  expect(pass.level).toBe(11);
  expect(pass.deviance).toBeCloseTo(2 * Math.log(4), 12);
});

test("no nearby parameters are likelier than the fitted ones", () => {
  const property = fc.property(
    fc.constantFrom(...forms),
    fc.double({ min: -0.02, max: 0.02, noNaN: true }),
    (form, step) => {
      const fit = fitEts(wave, form, 4, { starts: thoroughStarts, iterations: 200, tolerance: 1e-9 });
      if (!fit) throw new Error(`${nameOf(form)} has no fit.`);
      const { parameters } = fit;
      const alpha = Math.min(0.9999, Math.max(1e-4, parameters.alpha + step));
      // beta and gamma keep their shares of what alpha allows them.
      const beta = (alpha * parameters.beta) / parameters.alpha;
      const gamma = ((1 - alpha) * parameters.gamma) / (1 - parameters.alpha);
      const moved = { ...parameters, alpha, beta, gamma };
      expect(etsPass(wave, form, moved).deviance).toBeGreaterThanOrEqual(-2 * fit.logLikelihood - 1e-3);
    },
  );
  fc.assert(property, { numRuns: 25 });
});

test("the family takes a seasonal form for a season, a form without for noise, and the forecast scales with the units", () => {
  const season = Array.from({ length: 48 }, (_, t) => 100 + 30 * Math.sin((Math.PI * t) / 6) + 3 * Math.sin(t * t));
  const fit = exponentialSmoothingFamily(season, { horizon: 6, season: 12 });
  expect(fit.model).toMatch(/^ETS\([AM],(N|A|Ad),[AM]\)$/);
  const noise = Array.from({ length: 48 }, (_, t) => 100 + 5 * Math.sin(t * t));
  expect(exponentialSmoothingFamily(noise, { horizon: 6, season: 12 }).model).toMatch(/,N,N\)$/);
  const large = exponentialSmoothingFamily(
    season.map((value) => value * 1e9),
    { horizon: 6, season: 12 },
  );
  expect(large.model).toBe(fit.model);
  large.mean.forEach((value, h) => expect(value / 1e9 / (fit.mean[h] ?? 1)).toBeCloseTo(1, 5));
});

interface RFit {
  readonly par: Readonly<Record<string, number>>;
  readonly loglik: number;
  readonly mean: readonly number[];
}
type RFixture = Readonly<Record<string, RFit>> & {
  readonly id: string;
  readonly set: string;
  readonly frequency: number;
};

// R 4.2, package forecast 8.20: parameters, states and log-likelihoods of 153 competition series.
describeWithData("against R's forecast package", () => {
  const named: Readonly<Record<string, EtsForm>> = {
    ets_ANN: { error: "A", trend: "N", season: "N" },
    ets_AAN: { error: "A", trend: "A", season: "N" },
    ets_AAdN: { error: "A", trend: "Ad", season: "N" },
    ets_ANA: { error: "A", trend: "N", season: "A" },
    ets_AAA: { error: "A", trend: "A", season: "A" },
    ets_AAdA: { error: "A", trend: "Ad", season: "A" },
    ets_MAM: { error: "M", trend: "A", season: "M" },
  };
  const fixtures = (): RFixture[] => forecastFixtures<RFixture>("fixtures_r_forecast_dev.json.gz");
  const seriesOf = (found: readonly RFixture[]): Map<string, CompetitionSeries> => {
    const series = [...new Set(found.map(({ set }) => set))].flatMap(competitionSet);
    return new Map(series.map((each) => [`${each.set} ${each.id}`, each]));
  };

  test.each(Object.entries(named))(
    "%s: its log-likelihood with R's parameters is R's, and our optimum is none worse",
    (key, form) => {
      const all = fixtures();
      const series = seriesOf(all);
      let [compared, impossible] = [0, 0];
      const worse: string[] = [];
      for (const fixture of all) {
        const [found, history] = [fixture[key], series.get(`${fixture.set} ${fixture.id}`)?.train];
        if (!found?.par || !history || typeof found.loglik !== "number") continue;
        compared++;
        const { par } = found;
        const season: number[] = [];
        if (form.season !== "N") {
          // R lists the states of the periods before the first one, the newest first, without the one that follows from the others.
          for (let i = 0; i < fixture.frequency - 1; i++) season.push(par[`s${i}`] ?? 0);
          season.push((form.season === "A" ? 0 : fixture.frequency) - season.reduce((sum, state) => sum + state, 0));
          season.reverse();
        }
        const { alpha = 0, beta = 0, gamma = 0, phi = 1, l = 0, b = 0 } = par;
        const pass = etsPass(history, form, {
          alpha,
          beta,
          gamma,
          phi,
          level: l,
          trend: b,
          season: Float64Array.from(season),
        });
        // One of R's multiplicative fits runs through negative forecasts, where the likelihood of the model does not exist.
        if (pass.deviance === Infinity) {
          impossible++;
          continue;
        }
        expect(Math.abs(-pass.deviance / 2 - found.loglik)).toBeLessThan(1e-6 * (1 + Math.abs(found.loglik)));
        const fit = fitEts(history, form, fixture.frequency, {
          starts: thoroughStarts,
          iterations: 200,
          tolerance: 1e-9,
        });
        if (!fit || fit.logLikelihood < found.loglik - 0.1)
          worse.push(`${fixture.id} ${fit?.logLikelihood} < ${found.loglik}`);
      }
      expect(compared).toBeGreaterThan(100);
      expect(impossible).toBeLessThanOrEqual(1);
      expect(worse).toEqual([]);
    },
    120_000,
  );
});
