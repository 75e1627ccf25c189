import type { ForecastInput } from "../../src/core/demand/forecastSeries";
import { forecastSeries } from "../../src/core/demand/forecastSeries";
import { leagueScores } from "../../src/core/demand/league/leagueScores";
import { modelReport } from "../../src/core/demand/modelReport";
import { forecastTasks } from "../../src/taskpane/pages/forecast/forecastTasks";
import { noise } from "../support/noise";

const history = Array.from({ length: 36 }, (_, t) => (100 + 2 * t + 20 * Math.sin((Math.PI * t) / 2)) * noise(t));
const input: ForecastInput = { history, horizon: 6, season: 4, model: "ets", workingDays: null };
const league = { history, season: 4, holdout: 6, origins: 1, models: ["auto", "naive", "ets"] } as const;

test("what goes to the page's worker and comes back is data, with the figures of the page's own calculations", async () => {
  const explained = structuredClone(await forecastTasks.explain(structuredClone({ input, period: 1 })));
  const forecast = forecastSeries(input);
  expect(explained.fitted).toEqual(forecast.fitted);
  expect(explained.reasons.forecast).toBe(forecast.mean[0]);
  expect(structuredClone(await forecastTasks.report(structuredClone(input)))).toEqual(modelReport(input));
  expect(structuredClone(await forecastTasks.league(structuredClone(league)))).toEqual(leagueScores(league));
});

test("too short a history for a league is refused as the core refuses it", async () => {
  const short = { ...league, history: [1, 2, 3] };
  await expect(forecastTasks.league(short)).rejects.toMatchObject({ key: "demand.test.short" });
  await expect(forecastTasks.report({ ...input, history: [1, 0, 2], model: "lgt" })).rejects.toMatchObject({
    kind: "invalid",
  });
});

test("where the page does the work itself, it is given up between two models", async () => {
  const stop = new AbortController();
  const work = forecastTasks.league(league, stop.signal);
  stop.abort();
  await expect(work).rejects.toMatchObject({ key: "office.cancelled" });
  await expect(forecastTasks.explain({ input, period: 1 }, stop.signal)).rejects.toMatchObject({
    key: "office.cancelled",
  });
});
