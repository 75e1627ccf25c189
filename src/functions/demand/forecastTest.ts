import { DomainError } from "../../core/DomainError";
import type { ForecastModelName } from "../../core/demand/forecastSeries";
import { leagueTable } from "../../core/demand/league/leagueTable";
import { seasonLength } from "../../core/demand/seasonality/seasonLength";
import { call, readChoice, readInteger, readMatrix, readSeries } from "../support";
import { ForecastModel } from "../support/choices/ForecastModel";
import { readSeason } from "../support/readSeason";
import { eachInWorkers } from "../support/workers/eachInWorkers";
import { forecastTasks } from "../support/workers/forecastTasks";

/**
 * How models are judged.
 * @customenum {string}
 */
enum LeagueMetric {
  /** Sum of absolute errors over sum of demand. */
  wape = "wape",
  /** Mean absolute error. */
  mae = "mae",
  /** Root of the mean squared error. */
  rmse = "rmse",
  /** Mean of 2|error| / (|actual| + |forecast|). */
  smape = "smape",
  /** Mean of |error| / actual, periods without demand left out. */
  mape = "mape",
  /** Absolute error over that of the seasonal naive forecast in the history. */
  mase = "mase",
  /** The same with squared errors: for intermittent demand. */
  rmsse = "rmsse",
}

/** Who competes if nobody is named. ets and arima search long; of the forms of Holt-Winters the one that suits takes part. */
const competitors: readonly ForecastModelName[] = [
  ...(["auto", "naive", "snaive", "drift", "average", "ses", "holt", "damped", "holtwinters"] as const),
  ...(["theta", "otm", "dotm", "lgt", "combine", "croston", "sba", "tsb", "adida", "imapa"] as const),
];

/**
 * Lets the models of AOP.FORECAST (or those that are named) forecast the last periods of the histories, which are hidden from them, and ranks them: one row a model, the best first, six columns: rank, model, score over all items, score over that of the naive forecast (below 1 adds value), bias share (actual - forecast), items on which it was the best.
 * @customfunction FORECAST.TEST
 * @param history Demand, a row an item and a column a period, oldest first; a single column is one item. Blank = 0; zeros before the first demand mean "not launched yet".
 * @param [holdout] Periods hidden and forecast at once. If omitted, 6, or a quarter of the history where that is shorter.
 * @param [origins] From how many ends of the history it is tried, each one period earlier. If omitted, 3.
 * @param {LeagueMetric} [metric] wape, mae, rmse, smape, mape, mase or rmsse. If omitted, wape.
 * @param [season] Periods a season (12 for months, 1 = none), or "auto": detected from the whole block, 12 if none is found. If omitted, auto.
 * @param {ForecastModel[][]} [models] Names of the models that compete, in a range or a list; naive always does, as the measure. ets and arima search long: some tenths of a second an item and origin. If omitted, all but ets, arima and the single forms of Holt-Winters.
 * @returns One row a model, six columns. A model that cannot forecast every item (lgt with zeros) is left out; a score that does not exist is blank.
 * @example =INDEX(AOP.FORECAST.TEST({10,20,10,20,10,20,10,20,10,20,10,20}, 2, 2, "mae", 2), 1, 3) -> 0
 * @example =ROWS(AOP.FORECAST.TEST({10,20,10,20,10,20,10,20,10,20,10,20}, 2, 2, "mae", 2, {"ets","arima"})) -> 3
 * @example =AOP.FORECAST.TEST({10,12}) -> #N/A
 * @source Rolling-origin evaluation: Tashman (2000), Out-of-sample tests of forecasting accuracy. Metrics: Hyndman and Koehler (2006).
 */
export function forecastTest(
  history: any[][],
  holdout?: any,
  origins?: any,
  metric?: LeagueMetric,
  season?: any,
  models?: ForecastModel[][],
): any[][] | Promise<any[][]> {
  return call(() => {
    const { series } = readSeries(history, "history");
    const quarter = Math.max(1, Math.floor((series[0]?.length ?? 0) / 4));
    const hidden = readInteger(holdout, "holdout", { default: Math.min(6, quarter), minimum: 1, maximum: 120 });
    const ends = readInteger(origins, "origins", { default: Math.min(3, quarter), minimum: 1, maximum: 60 });
    const judgedBy = readChoice(metric, "metric", Object.values(LeagueMetric), "wape");
    const length = readSeason(season) ?? seasonLength(series);
    const competing = readCompetitors(models);
    const inputs = series.map((values) => ({
      history: values,
      season: length,
      holdout: hidden,
      origins: ends,
      models: competing,
    }));
    const trials = eachInWorkers(forecastTasks.league, inputs);
    const table = (items: Awaited<typeof trials>): any[][] => {
      const found = items.flatMap((item) => (item instanceof DomainError ? [] : [item]));
      if (found.length === 0) throw items[0];
      return leagueTable(competing, found, { metric: judgedBy, season: length }).map((row, index) => [
        index + 1,
        row.model,
        row.score,
        row.relativeToNaive,
        row.bias,
        row.best,
      ]);
    };
    return trials instanceof Promise ? trials.then(table) : table(trials);
  });
}

function readCompetitors(raw: unknown): readonly ForecastModelName[] {
  const words = readMatrix(raw, "models")
    .flat()
    .filter((cell) => cell !== null && cell !== 0);
  if (words.length === 0) return competitors;
  const named = words.map((word) => readChoice(word, "models", Object.values(ForecastModel)));
  return [...new Set<ForecastModelName>([...named, "naive"])];
}
