import { forecastSeries, type ForecastInput, type ForecastModelName } from "../../../core/demand/forecastSeries";
import { modelReport, type ModelReport } from "../../../core/demand/modelReport";
import type { SeriesForecast } from "../../../core/demand/forecastSeries";
import type { Task } from "./Task";

/** Models of one pass or a few; any other one is an engine that chooses and optimises. */
const quick: ReadonlySet<ForecastModelName> = new Set<ForecastModelName>(["naive", "snaive", "average", "ses"]);

const milliseconds = ({ model, history }: ForecastInput): number =>
  quick.has(model) ? 0.2 : 8 * Math.max(1, history.length / 120);

/** What the forecast functions ask of every series of a block; a new question about a series joins here. */
export const forecastTasks = {
  series: { name: "forecastSeries", run: forecastSeries, milliseconds } as Task<ForecastInput, SeriesForecast>,
  // The forecast itself, and two of the holdout test.
  report: { name: "modelReport", run: modelReport, milliseconds: (input) => 3 * milliseconds(input) } as Task<
    ForecastInput,
    ModelReport
  >,
} as const;
