import type { ForecastModelName } from "../../../../src/core/demand/forecastSeries";
import { forecastTasks } from "../../../../src/functions/support/workers/forecastTasks";

const history = Array.from({ length: 48 }, (_, t) => 100 + 10 * Math.sin(t * t));

test("a league is expected to take what its models take at every origin, most of it for those that search long", () => {
  const of = (models: readonly ForecastModelName[], origins = 1): number =>
    forecastTasks.league.milliseconds({ history, season: 12, holdout: 6, origins, models });
  const alone = (model: ForecastModelName): number =>
    forecastTasks.series.milliseconds({ history, horizon: 6, season: 12, model, workingDays: null });
  expect(of(["naive", "ets"]) - of(["naive"])).toBeCloseTo(alone("ets"), 9);
  expect(of(["naive", "arima"]) - of(["naive"])).toBeCloseTo(alone("arima"), 9);
  expect(of(["naive", "ets"], 3)).toBeCloseTo(3 * of(["naive", "ets"]), 9);
});
