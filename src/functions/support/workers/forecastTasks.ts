import { forecastSeries, type ForecastInput, type ForecastModelName } from "../../../core/demand/forecastSeries";
import { modelReport, type ModelReport } from "../../../core/demand/modelReport";
import type { SeriesForecast } from "../../../core/demand/forecastSeries";
import { forecastParts, type ForecastParts } from "../../../core/demand/explanation/forecastParts";
import { forecastReasons, type ForecastReasons } from "../../../core/demand/explanation/forecastReasons";
import { leagueScores, type LeagueInput, type LeagueTrial } from "../../../core/demand/league/leagueScores";
import type { Task } from "./Task";

/** Models of one pass or a few; any other one is an engine that chooses and optimises. */
const quick: ReadonlySet<ForecastModelName> = new Set<ForecastModelName>(["naive", "snaive", "average", "ses"]);

function milliseconds({ model, history, season }: Pick<ForecastInput, "model" | "history" | "season">): number {
  if (quick.has(model)) return 0.2;
  // A search among many forms; with a season some thirty of them, each with its first states to find.
  if (model === "ets") return season > 1 ? 60 + 0.7 * history.length : 15 + 0.1 * history.length;
  if (model === "arima") return season > 1 ? 50 : 20;
  return 8 * Math.max(1, history.length / 120);
}

/** At every origin some 20 for the eighteen models that compete by themselves, three of them engines; more for those that search long. */
function leagueMilliseconds({ models, origins, ...series }: LeagueInput): number {
  const ofModel = (model: ForecastModelName): number =>
    model === "ets" || model === "arima" ? milliseconds({ ...series, model }) : 1.1;
  return origins * models.reduce((sum, model) => sum + ofModel(model), 0);
}

const twice = (input: ForecastInput): number => 2 * milliseconds(input);

/** What the forecast functions ask of every series of a block; a new question about a series joins here. */
export const forecastTasks = {
  series: { name: "forecastSeries", run: forecastSeries, milliseconds } as Task<ForecastInput, SeriesForecast>,
  // The forecast itself, and that of the holdout test beside two of one pass.
  report: { name: "modelReport", run: (input) => modelReport(input), milliseconds: twice } as Task<
    ForecastInput,
    ModelReport
  >,
  // The forecast, and a longer one.
  parts: { name: "forecastParts", run: (input) => forecastParts(input), milliseconds: twice } as Task<
    ForecastInput,
    ForecastParts
  >,
  // The forecast, and one more each for its parts and its test.
  reasons: {
    name: "forecastReasons",
    run: forecastReasons,
    milliseconds: ({ input }) => 3 * milliseconds(input),
  } as Task<{ readonly input: ForecastInput; readonly period: number }, ForecastReasons>,
  league: { name: "leagueScores", run: leagueScores, milliseconds: leagueMilliseconds } as Task<
    LeagueInput,
    (readonly LeagueTrial[] | null)[]
  >,
} as const;
