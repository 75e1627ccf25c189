import { mean } from "simple-statistics";
import { centredMovingAverage } from "../decomposition/centredMovingAverage";

/** Seasonal indices of one season, in the phase of the first value of the history. */
export interface SeasonalIndices {
  /** Multiplicative indices have the mean 1, additive ones the mean 0. */
  readonly kind: "multiplicative" | "additive";
  readonly values: readonly number[];
}

export interface SeasonalIndicesOptions {
  /** If omitted, multiplicative where all values are positive. */
  readonly kind?: SeasonalIndices["kind"];
  /** False leaves the indices as the decomposition gives them. If omitted, true. */
  readonly isShrunk?: boolean;
  /** Weight of a season relative to the one after it, above 0 to 1: less than 1 lets the indices follow a changing season. If omitted, 1. */
  readonly recency?: number;
  /** True carries the trend on to both ends of the history with half of its growth over the nearest season, so that the newest half season counts too. If omitted, false. */
  readonly isExtended?: boolean;
}

/**
 * Indices by classical decomposition (ratio, or difference, to the centred moving average), shrunk towards no seasonality after
 * James and Stein: Miller and Williams (2003), Shrinkage estimators of time series seasonal factors. Needs two seasons.
 */
export function seasonalIndices(
  history: ArrayLike<number>,
  season: number,
  {
    kind = isPositive(history) ? "multiplicative" : "additive",
    isShrunk = true,
    recency = 1,
    isExtended = false,
  }: SeasonalIndicesOptions = {},
): SeasonalIndices {
  const isRatio = kind === "multiplicative";
  const neutral = isRatio ? 1 : 0;
  const average = centredMovingAverage(history, season);
  const trend = isExtended ? carriedOn(average, season, isRatio) : average;
  const groups: IndexSample[] = Array.from({ length: season }, () => ({ values: [], weights: [] }));
  trend.forEach((smooth, index) => {
    const value = history[index] ?? 0;
    const group = groups[index % season];
    if (smooth === null || !group || (isRatio && !(smooth > 0))) return;
    group.values.push(isRatio ? value / smooth : value - smooth);
    group.weights.push(recency ** ((history.length - 1 - index) / season));
  });
  const raw = groups.map((group) => (group.values.length > 0 ? weightedMean(group) : neutral));
  const centre = mean(raw);
  const normal = raw.map((index) => (isRatio ? index / centre : index - centre));
  const weight = isShrunk ? shrinkage(groups, normal, neutral) : 0;
  return { kind, values: normal.map((index) => weight * neutral + (1 - weight) * index) };
}

/** Ratios (or differences) to the trend that belong to one index. */
interface IndexSample {
  readonly values: number[];
  readonly weights: number[];
}

function weightedMean({ values, weights }: IndexSample): number {
  let [sum, total] = [0, 0];
  values.forEach((value, i) => {
    sum += (weights[i] ?? 0) * value;
    total += weights[i] ?? 0;
  });
  return sum / total;
}

function carriedOn(trend: readonly (number | null)[], season: number, isRatio: boolean): (number | null)[] {
  const first = trend.findIndex((value) => value !== null);
  const last = trend.findLastIndex((value) => value !== null);
  if (first < 0) return [...trend];
  const reach = Math.max(1, Math.min(season, last - first));
  const at = (index: number): number => trend[index] ?? 0;
  const isGrowing = isRatio && at(first) > 0 && at(last) > 0 && at(first + reach) > 0 && at(last - reach) > 0;
  /** Half of a period's growth (factor, or step) from one end of a stretch to the other. */
  const growth = (from: number, to: number): number => {
    if (to === from) return isRatio ? 1 : 0;
    return isRatio ? (isGrowing ? (at(to) / at(from)) ** (0.5 / reach) : 1) : (0.5 * (at(to) - at(from))) / reach;
  };
  const [ahead, back] = [growth(last - Math.min(reach, last), last), growth(first, Math.min(last, first + reach))];
  const move = (value: number, step: number, periods: number): number =>
    isRatio ? value * step ** periods : value + step * periods;
  return trend.map((value, index) => {
    if (value !== null) return value;
    return index > last ? move(at(last), ahead, index - last) : move(at(first), back, index - first);
  });
}

function isPositive(history: ArrayLike<number>): boolean {
  for (let t = 0; t < history.length; t++) if (!((history[t] ?? 0) > 0)) return false;
  return true;
}

/** Share of "no seasonality" in the indices: large where the years disagree about an index more than the indices differ. */
function shrinkage(groups: readonly IndexSample[], indices: readonly number[], neutral: number): number {
  const season = indices.length;
  if (season <= 3) return 0;
  const variances = groups.filter(({ values }) => values.length > 1).map(varianceOfMean);
  const spread = indices.reduce((sum, index) => sum + (index - neutral) ** 2, 0) / (season - 1);
  if (variances.length === 0 || spread === 0) return 0;
  return Math.min(1, ((season - 3) / (season - 1)) * (mean(variances) / spread));
}

/** Variance of a weighted mean, with the effective number of its values (Kish 1965). */
function varianceOfMean(sample: IndexSample): number {
  const centre = weightedMean(sample);
  let [squares, weights, weightSquares] = [0, 0, 0];
  sample.values.forEach((value, i) => {
    const weight = sample.weights[i] ?? 0;
    squares += weight * (value - centre) ** 2;
    weights += weight;
    weightSquares += weight * weight;
  });
  return squares / weights / (weights ** 2 / weightSquares - 1);
}
