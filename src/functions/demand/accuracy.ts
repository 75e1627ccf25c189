import { accuracyMetric, type AccuracyOptions, type ScoredSeries } from "../../core/demand/accuracy/accuracyMetric";
import { DomainError } from "../../core/DomainError";
import {
  call,
  isOmitted,
  readChoice,
  readInteger,
  readLike,
  readNumber,
  readPerItem,
  readSeries,
  writeVector,
} from "../support";

/**
 * Measures of forecast accuracy.
 * @customenum {string}
 */
enum AccuracyMetric {
  /** Sum of absolute errors over sum of actuals. */
  wape = "wape",
  /** 1 - wape. */
  accuracy = "accuracy",
  /** Mean absolute error in percent of each actual; zero actuals are skipped. */
  mape = "mape",
  /** Mean of 2 |error| / (|actual| + |forecast|), 0 to 2. */
  smape = "smape",
  /** Mean absolute error over that of the naive forecast in the history. */
  mase = "mase",
  /** Root mean squared error over that of the naive forecast in the history. */
  rmsse = "rmsse",
  /** Mean absolute error, units. */
  mae = "mae",
  /** Root mean squared error, units. */
  rmse = "rmse",
  /** Mean of actual - forecast, units: positive means forecast too low. */
  bias = "bias",
  /** Sum of actual - forecast over sum of actuals. */
  biasShare = "bias%",
  /** Sum of errors over the mean absolute error. */
  tracking = "tracking",
  /** Pinball (quantile) loss, units. */
  pinball = "pinball",
  /** Share of actuals between forecast (lower bound) and upper. */
  coverage = "coverage",
}

/**
 * How many scores.
 * @customenum {string}
 */
enum AccuracyBy {
  /** One score for all. */
  total = "total",
  /** One score a row. */
  row = "row",
  /** One score a period, of all rows. */
  period = "period",
  /** One score a period, of all periods up to it. */
  running = "running",
}

/**
 * Scores forecasts against actual demand. Errors are actual - forecast. Shares are shares: 0.08 is 8 %.
 * @customfunction ACCURACY
 * @param actual Actual demand, a row an item and a column a period; a single column is one item. Blank = 0.
 * @param forecast Forecasts in the shape of actual; for coverage the lower bounds.
 * @param {AccuracyMetric} [metric] Measure: wape, accuracy, mape, smape, mase, rmsse, mae, rmse, bias, bias%, tracking, pinball or coverage. If omitted, wape.
 * @param [history] Demand before the forecast, a row an item, for mase and rmsse; it counts from its first demand on.
 * @param [weights] Weight of each row (its price, its margin): a value or one a row, zero or more. If omitted, 1.
 * @param {AccuracyBy} [by] total: one score for all; row: one a row; period: one a period, of all rows; running: one a period, of all periods up to it (the tracking signal as it developed). If omitted, total.
 * @param [season] Season of the naive forecast that scales mase and rmsse, periods: 12 = same month of last year. If omitted, 1: the period before.
 * @param [quantile] Quantile that the forecast stands for, for pinball, between 0 and 1. If omitted, 0.5.
 * @param [upper] Upper bounds in the shape of actual, for coverage.
 * @returns One score, a column of scores (row), or one a period in the direction of actual. A row or period without demand gives #DIV/0! for shares of demand.
 * @example =AOP.ACCURACY({100,50,10}, {90,60,20}) -> 0.1875
 * @example =AOP.ACCURACY({100,50,10}, {90,60,20}, "bias") -> -3.3333
 * @example =AOP.ACCURACY({90,95,115}, {100,100,100}, "tracking", , , "running") -> {-1,-2,0}
 * @example =AOP.ACCURACY({0,0}, {1,2}) -> #DIV/0!
 * @source Hyndman and Koehler (2006), Another look at measures of forecast accuracy; Gneiting (2011) for the pinball loss.
 */
export function accuracy(
  actual: any[][],
  forecast: any[][],
  metric?: AccuracyMetric,
  history?: any[][],
  weights?: any[][],
  by?: AccuracyBy,
  season?: any,
  quantile?: any,
  upper?: any[][],
): any[][] {
  return call(() => {
    const { series, direction } = readSeries(actual, "actual");
    const like = { block: series, name: "actual" };
    const forecasts = readLike(forecast, "forecast", like);
    const measure = readChoice(metric, "metric", Object.values(AccuracyMetric), "wape");
    const isScaled = measure === "mase" || measure === "rmsse";
    const histories = isScaled ? readHistories(history, measure, series.length) : null;
    if (measure === "coverage" && isOmitted(upper)) throw new DomainError("invalid", "demand.accuracy.upper");
    const uppers = measure === "coverage" ? readLike(upper, "upper", like) : null;
    const weightOf = readPerItem(weights, "weights", series.length, { default: 1, minimum: 0 });
    const scored: ScoredSeries[] = series.map((row, index) => ({
      actual: row,
      forecast: forecasts[index] ?? [],
      upper: uppers?.[index] ?? null,
      history: histories?.[index] ?? null,
      weight: weightOf[index] ?? 1,
    }));
    const options: AccuracyOptions = {
      metric: measure,
      season: readInteger(season, "season", { default: 1, minimum: 1 }),
      quantile: readNumber(quantile, "quantile", { default: 0.5, above: 0, below: 1 }),
    };
    const shown = readChoice(by, "by", Object.values(AccuracyBy), "total");
    if (shown === "total") return [[accuracyMetric(scored, options)]];
    if (shown === "row") return scored.map((row) => [scoreOrError([{ ...row, weight: 1 }], options)]);
    const scores = (series[0] ?? []).map((_, period) =>
      scoreOrError(within(scored, shown === "running" ? 0 : period, period + 1), options),
    );
    return writeVector(scores, direction);
  });
}

/** A row or period without a score does not hide the scores of the others. */
function scoreOrError(scored: readonly ScoredSeries[], options: AccuracyOptions): number | DomainError {
  try {
    return accuracyMetric(scored, options);
  } catch (thrown) {
    if (thrown instanceof DomainError) return thrown;
    throw thrown;
  }
}

/** The series in some of their periods only. */
function within(scored: readonly ScoredSeries[], from: number, to: number): ScoredSeries[] {
  return scored.map((row) => ({
    ...row,
    actual: row.actual.slice(from, to),
    forecast: row.forecast.slice(from, to),
    upper: row.upper?.slice(from, to) ?? null,
  }));
}

type Series = readonly (readonly number[])[];

function readHistories(raw: unknown, metric: string, rows: number): Series {
  if (isOmitted(raw)) throw new DomainError("invalid", "demand.accuracy.history", { metric });
  const { series } = readSeries(raw, "history");
  if (series.length === rows) return series;
  throw new DomainError("invalid", "demand.accuracy.historyRows", { rows, found: series.length });
}
