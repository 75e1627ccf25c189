import { mean } from "simple-statistics";
import { DomainError } from "../../DomainError";
import { lifeOf } from "../history/lifeOf";
import { staticDecomposition, trendAt } from "./staticDecomposition";

export type TrendKind = "linear" | "damped" | "exponential";

export interface TrendInput {
  readonly history: readonly number[];
  readonly horizon: number;
  readonly kind: TrendKind;
  /** Periods a season; 1 = none. */
  readonly season: number;
  /** Share of the trend that is left a period later, for the damped one. */
  readonly damping: number;
}

/** A trend and where it leads. */
export interface TrendProjection {
  readonly forecast: readonly number[];
  /** Trend and season at each period of the history; null before the launch. */
  readonly fit: readonly (number | null)[];
  /** The trend in the period before the history begins. */
  readonly level: number;
  /** Units a period; exponential: growth a period, 0.02 = 2 %. */
  readonly trend: number;
  /** Share of the variance that trend and season explain; null for a history that never changes. */
  readonly explained: number | null;
  /** Standard error of the estimate, units; null for two periods. */
  readonly deviation: number | null;
  readonly observations: number;
}

/**
 * A trend by least squares since the launch, carried on: a line, a line whose slope fades out (Gardner and McKenzie 1985), or constant growth (the
 * line of the logarithms). With a season by the static method (see staticDecomposition), multiplicative where the demand and its trend
 * allow. A non-negative history gets no negative forecast.
 */
export function trendProjection({ history, horizon, kind, season, damping }: TrendInput): TrendProjection {
  const { launch, values } = lifeOf(history);
  const needed = season > 1 ? 2 * season : 2;
  if (values.length < needed)
    throw new DomainError("notEnoughData", "demand.trend.short", { needed, found: values.length });
  const isExponential = kind === "exponential";
  const notPositive = values.findIndex((value) => value <= 0);
  if (isExponential && notPositive >= 0)
    throw new DomainError("invalid", "demand.trend.notPositive", { period: launch + notPositive + 1 });

  const isDemand = values.every((value) => value >= 0);
  const ratios = staticDecomposition(values, season, "multiplicative", isExponential);
  const isRatio = isDemand && values.every((_, t) => trendAt(ratios.line, t + 1, isExponential) > 0);
  const { line, indices } = isRatio ? ratios : staticDecomposition(values, season, "additive", isExponential);
  const seasoned = (trend: number, t: number): number => {
    if (season <= 1) return trend;
    const index = indices[t % season] ?? 0;
    return isRatio ? trend * index : trend + index;
  };

  const count = values.length;
  const fit = values.map((_, t) => seasoned(trendAt(line, t + 1, isExponential), t));
  const errors = values.reduce((sum, value, t) => sum + (value - (fit[t] ?? 0)) ** 2, 0);
  const centre = mean([...values]);
  const spread = values.reduce((sum, value) => sum + (value - centre) ** 2, 0);
  let faded = 0;
  const forecast = Array.from({ length: horizon }, (_, index) => {
    faded += damping ** (index + 1);
    const ahead = kind === "damped" ? faded : index + 1;
    const value = seasoned(trendAt(line, count + ahead, isExponential), count + index);
    return isDemand ? Math.max(0, value) : value;
  });
  return {
    forecast,
    fit: [...Array.from({ length: launch }, () => null), ...fit],
    level: trendAt(line, -launch, isExponential),
    trend: isExponential ? Math.expm1(line.slope) : line.slope,
    explained: spread > 0 ? 1 - errors / spread : null,
    deviation: count > 2 ? Math.sqrt(errors / (count - 2)) : null,
    observations: count,
  };
}
