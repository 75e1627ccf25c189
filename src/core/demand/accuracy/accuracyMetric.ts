import { mean } from "simple-statistics";
import { DomainError } from "../../DomainError";

export type AccuracyMetric =
  | "wape"
  | "accuracy"
  | "mape"
  | "smape"
  | "mase"
  | "rmsse"
  | "mae"
  | "rmse"
  | "bias"
  | "bias%"
  | "tracking"
  | "pinball"
  | "coverage";

/** One series to be scored. */
export interface ScoredSeries {
  readonly actual: readonly number[];
  /** For coverage: the lower bound. */
  readonly forecast: readonly number[];
  /** Upper bound, for coverage. */
  readonly upper: readonly number[] | null;
  /** History before the forecast, which scales mase and rmsse. */
  readonly history: readonly number[] | null;
  readonly weight: number;
}

export interface AccuracyOptions {
  readonly metric: AccuracyMetric;
  /** Season of the naive forecast that scales mase and rmsse; 1 = the value before. */
  readonly season: number;
  /** Quantile of the pinball loss. */
  readonly quantile: number;
}

/** A weighted sum over all cells of all series. */
type Total = (of: (actual: number, forecast: number, upper: number) => number) => number;

/**
 * The score of one or more series together. Errors are actual - forecast. wape, bias%, accuracy (1 - wape) and tracking are ratios of
 * sums; mape (periods without demand are skipped), smape (0 to 2), mae, rmse, bias and pinball are means over all periods; mase and rmsse means over the series.
 * Hyndman and Koehler (2006), Another look at measures of forecast accuracy; Gneiting (2011) for pinball.
 */
export function accuracyMetric(series: readonly ScoredSeries[], options: AccuracyOptions): number {
  const total: Total = (of) => {
    let sum = 0;
    for (const { actual, forecast, upper, weight } of series)
      actual.forEach((value, index) => (sum += weight * of(value, forecast[index] ?? 0, upper?.[index] ?? 0)));
    return sum;
  };
  if (options.metric === "mase" || options.metric === "rmsse") return scaledScore(series, options);
  return metrics[options.metric](total, options);
}

const absoluteError = (actual: number, forecast: number): number => Math.abs(actual - forecast);
const error = (actual: number, forecast: number): number => actual - forecast;
const one = (): number => 1;

const metrics: Record<Exclude<AccuracyMetric, "mase" | "rmsse">, (total: Total, options: AccuracyOptions) => number> = {
  wape: (total) => ratio(total(absoluteError), total(Math.abs), "demand.accuracy.noDemand"),
  accuracy: (total) => 1 - ratio(total(absoluteError), total(Math.abs), "demand.accuracy.noDemand"),
  mape: (total) => {
    const share = (actual: number, forecast: number): number =>
      actual === 0 ? 0 : Math.abs((actual - forecast) / actual);
    return ratio(
      total(share),
      total((actual) => (actual === 0 ? 0 : 1)),
      "demand.accuracy.noDemand",
    );
  },
  smape: (total) => {
    const share = (actual: number, forecast: number): number => {
      const size = Math.abs(actual) + Math.abs(forecast);
      return size === 0 ? 0 : (2 * Math.abs(actual - forecast)) / size;
    };
    return ratio(total(share), total(one), "demand.accuracy.noWeight");
  },
  mae: (total) => ratio(total(absoluteError), total(one), "demand.accuracy.noWeight"),
  rmse: (total) =>
    Math.sqrt(
      ratio(
        total((actual, forecast) => (actual - forecast) ** 2),
        total(one),
        "demand.accuracy.noWeight",
      ),
    ),
  bias: (total) => ratio(total(error), total(one), "demand.accuracy.noWeight"),
  "bias%": (total) =>
    ratio(
      total(error),
      total((actual) => actual),
      "demand.accuracy.noDemand",
    ),
  tracking: (total) => ratio(total(error) * total(one), total(absoluteError), "demand.accuracy.noError"),
  pinball: (total, { quantile }) => {
    const loss = (actual: number, forecast: number): number =>
      actual >= forecast ? quantile * (actual - forecast) : (1 - quantile) * (forecast - actual);
    return ratio(total(loss), total(one), "demand.accuracy.noWeight");
  },
  coverage: (total) => {
    const isInside = (actual: number, lower: number, upper: number): number =>
      actual >= lower && actual <= upper ? 1 : 0;
    return ratio(total(isInside), total(one), "demand.accuracy.noWeight");
  },
};

function scaledScore(series: readonly ScoredSeries[], { metric, season }: AccuracyOptions): number {
  const power = metric === "mase" ? 1 : 2;
  let [sum, weights] = [0, 0];
  for (const { actual, forecast, history, weight } of series) {
    const errors = actual.map((value, index) => Math.abs(value - (forecast[index] ?? 0)) ** power);
    const average = mean(errors);
    sum += weight * (average / naiveScale(history ?? [], season, power)) ** (1 / power);
    weights += weight;
  }
  return ratio(sum, weights, "demand.accuracy.noWeight");
}

/** Mean (squared) error of the seasonal naive forecast inside the history, from the first demand on. */
function naiveScale(history: readonly number[], season: number, power: number): number {
  const life = history.slice(
    Math.max(
      0,
      history.findIndex((value) => value !== 0),
    ),
  );
  const changes = life.slice(season).map((value, index) => Math.abs(value - (life[index] ?? 0)) ** power);
  if (changes.length === 0)
    throw new DomainError("notEnoughData", "demand.accuracy.shortHistory", { needed: season + 1 });
  return ratio(
    changes.reduce((left, right) => left + right, 0),
    changes.length,
    "demand.accuracy.constant",
    true,
  );
}

function ratio(dividend: number, divisor: number, key: string, mustBePositive = false): number {
  if (divisor === 0 || (mustBePositive && dividend === 0)) throw new DomainError("divisionByZero", key);
  return dividend / divisor;
}
