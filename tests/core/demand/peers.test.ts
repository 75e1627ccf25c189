import { etsForecast } from "../../../src/core/demand/models/ets/etsForecast";
import { thoroughStarts } from "../../../src/core/demand/models/ets/exponentialSmoothingFamily";
import { fitEts } from "../../../src/core/demand/models/ets/fitEts";
import { modelsByName } from "../../../src/core/demand/models/modelsByName";
import { competitionSet, describeWithData, forecastFixtures, type CompetitionSeries } from "../../support/sharedData";

interface Fixture {
  readonly id: string;
  readonly set: string;
  readonly [method: string]: unknown;
}

/** Mean relative distance of our forecast from the peer's, series by series, in rising order. */
function distances(
  file: string,
  pick: (fixture: Fixture) => readonly number[] | undefined,
  ours: (series: CompetitionSeries, horizon: number) => readonly number[],
  isWanted: (series: CompetitionSeries) => boolean = () => true,
): number[] {
  const fixtures = forecastFixtures<Fixture>(file);
  const series = new Map(
    [...new Set(fixtures.map(({ set }) => set))]
      .flatMap(competitionSet)
      .map((each) => [`${each.set} ${each.id}`, each]),
  );
  return fixtures
    .flatMap((fixture) => {
      const [peer, found] = [pick(fixture), series.get(`${fixture.set} ${fixture.id}`)];
      if (!peer || !found || !isWanted(found)) return [];
      const own = ours(found, peer.length);
      return [peer.reduce((sum, value, h) => sum + Math.abs((own[h] ?? NaN) / value - 1), 0) / peer.length];
    })
    .sort((one, other) => one - other);
}
const at = (sorted: readonly number[], share: number): number => sorted[Math.floor(share * (sorted.length - 1))] ?? NaN;
const byName =
  (model: keyof typeof modelsByName) =>
  ({ train, frequency }: CompetitionSeries, horizon: number): readonly number[] =>
    modelsByName[model](train, { horizon, season: frequency }).mean;
const r = "fixtures_r_forecast_dev.json.gz";
const statsmodels = "statsmodels_fixtures_dev.json.gz";
const meanOf = (method: string) => (fixture: Fixture) =>
  (fixture[method] as { readonly mean?: readonly number[] } | undefined)?.mean;
const listOf = (method: string) => (fixture: Fixture) => fixture[method] as readonly number[] | undefined;

// R 4.2 forecast 8.20 and statsmodels 0.13.5 on the same series; where they search for an optimum, theirs and ours may differ.
describeWithData("named models beside other programs", () => {
  test("naive and seasonal naive are R's exactly", () => {
    expect(at(distances(r, meanOf("naive"), byName("naive")), 1)).toBeLessThan(1e-12);
    expect(at(distances(r, meanOf("snaive"), byName("snaive")), 1)).toBeLessThan(1e-12);
  });

  test("theta without a season is R's thetaf within 1 %", () => {
    const found = distances(r, meanOf("thetaf"), byName("theta"), ({ frequency }) => frequency === 1);
    expect(found.length).toBeGreaterThan(30);
    expect(at(found, 1)).toBeLessThan(0.01);
    expect(at(found, 0.5)).toBeLessThan(0.0005);
  });

  test("theta is statsmodels' ThetaModel within 1 % for half, 3 % for four of five series", () => {
    const found = distances(statsmodels, listOf("theta"), byName("theta"));
    expect(found).toHaveLength(80);
    expect(at(found, 0.5)).toBeLessThan(0.01);
    expect(at(found, 0.8)).toBeLessThan(0.03);
  });

  test("ETS(A,Ad,A) is statsmodels' ETSModel within 1 % for half of the series", () => {
    const found = distances(statsmodels, listOf("ets_AAdA"), ({ train, frequency }, horizon) => {
      const effort = { starts: thoroughStarts, iterations: 200, tolerance: 1e-9 };
      const fit = fitEts(train, { error: "A", trend: "Ad", season: "A" }, frequency, effort);
      return fit ? etsForecast(fit, train.length, horizon) : [];
    });
    expect(found).toHaveLength(80);
    expect(at(found, 0.5)).toBeLessThan(0.01);
  });
});
