import { forecastReasons, type ForecastReasons } from "../../../core/demand/explanation/forecastReasons";
import { forecastSeries, type ForecastInput } from "../../../core/demand/forecastSeries";
import { leagueScores, type LeagueInput, type LeagueTrial } from "../../../core/demand/league/leagueScores";
import { modelReport, type ModelReport } from "../../../core/demand/modelReport";
import { DomainError } from "../../../core/DomainError";
import { pause } from "../../../office/pause";

/** The calculations of the page that take their time: a worker runs them by their names. Where the page must do them itself, Excel stays alive between the models. */
export const forecastTasks = {
  explain: async (
    { input, period }: { readonly input: ForecastInput; readonly period: number },
    signal?: AbortSignal,
  ): Promise<{ readonly fitted: readonly (number | null)[]; readonly reasons: ForecastReasons }> => {
    const { fitted } = forecastSeries(input);
    await breathe(signal);
    return { fitted, reasons: forecastReasons({ input, period }) };
  },
  league: async (
    { models, ...input }: LeagueInput,
    signal?: AbortSignal,
  ): Promise<readonly (readonly LeagueTrial[] | null)[]> => {
    const trials: (readonly LeagueTrial[] | null)[] = [];
    for (const model of models) {
      await breathe(signal);
      trials.push(leagueScores({ ...input, models: [model] })[0] ?? null);
    }
    return trials;
  },
  report: (input: ForecastInput): Promise<ModelReport> => Promise.resolve().then(() => modelReport(input)),
} as const;

async function breathe(signal: AbortSignal | undefined): Promise<void> {
  await pause(0);
  if (signal?.aborted) throw new DomainError("invalid", "office.cancelled");
}
