import { leagueScores } from "../../../src/core/demand/league/leagueScores";

test("with working days every trial forecasts by the day: 20 a day is forecast without error, whatever the days", () => {
  const workingDays = [20, 20, 25, 20, 20, 25, 20, 20, 25, 20, 20, 25];
  const history = workingDays.map((days) => 20 * days);
  const league = { history, season: 1, holdout: 3, origins: 2, models: ["naive"] } as const;
  const errors = (days: readonly number[] | null): number[] =>
    (leagueScores({ ...league, workingDays: days })[0] ?? []).flatMap(({ actual, forecast }) =>
      actual.map((value, index) => Math.round(Math.abs(value - (forecast[index] ?? 0)) * 1e6) / 1e6),
    );
  expect(errors(workingDays)).toEqual([0, 0, 0, 0, 0, 0]);
  // By the period the last value stays: 500 against 400, 400, 500, then 400 against 500, 400, 400.
  expect(errors(null)).toEqual([100, 100, 0, 100, 0, 0]);
});
