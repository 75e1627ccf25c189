import { mean } from "simple-statistics";
/** Seasonal indices of one season, in the phase of the first value of the history. */
export interface SeasonalIndices {
  /** Multiplicative indices have the mean 1, additive ones the mean 0. */
  readonly kind: "multiplicative" | "additive";
  readonly values: readonly number[];
}

/**
 * Indices by classical decomposition (ratio, or difference, to the centred moving average), shrunk towards no seasonality after
 * James and Stein: Miller and Williams (2003), Shrinkage estimators of time series seasonal factors. Multiplicative where all
 * values are positive. Needs two seasons.
 */
export function seasonalIndices(history: readonly number[], season: number): SeasonalIndices {
  const kind = history.every((value) => value > 0) ? "multiplicative" : "additive";
  const neutral = kind === "multiplicative" ? 1 : 0;
  const trend = centredMovingAverage(history, season);
  const groups: number[][] = Array.from({ length: season }, () => []);
  history.forEach((value, index) => {
    const smooth = trend[index] ?? null;
    if (smooth !== null) groups[index % season]?.push(kind === "multiplicative" ? value / smooth : value - smooth);
  });
  const raw = groups.map((group) => (group.length > 0 ? mean(group) : neutral));
  const centre = mean(raw);
  const normal = raw.map((index) => (kind === "multiplicative" ? index / centre : index - centre));
  const weight = shrinkage(groups, normal, neutral);
  return { kind, values: normal.map((index) => weight * neutral + (1 - weight) * index) };
}

/** The moving average over one season, centred; an even season takes half of the two ends. null where it does not reach. */
function centredMovingAverage(history: readonly number[], season: number): (number | null)[] {
  const half = Math.floor(season / 2);
  const isEven = season % 2 === 0;
  return history.map((_, index) => {
    if (index < half || index + half >= history.length) return null;
    let sum = 0;
    for (let at = index - half; at <= index + half; at++) {
      const atEnd = isEven && (at === index - half || at === index + half);
      sum += (history[at] ?? 0) * (atEnd ? 0.5 : 1);
    }
    return sum / season;
  });
}

/** Share of "no seasonality" in the indices: large where the years disagree about an index more than the indices differ. */
function shrinkage(groups: readonly (readonly number[])[], indices: readonly number[], neutral: number): number {
  const season = indices.length;
  if (season <= 3) return 0;
  const variances = groups
    .filter((group) => group.length > 1)
    .map((group) => {
      const centre = mean(group);
      const squares = group.reduce((sum, value) => sum + (value - centre) ** 2, 0);
      return squares / (group.length * (group.length - 1));
    });
  const spread = indices.reduce((sum, index) => sum + (index - neutral) ** 2, 0) / (season - 1);
  if (variances.length === 0 || spread === 0) return 0;
  return Math.min(1, ((season - 3) / (season - 1)) * (mean(variances) / spread));
}
