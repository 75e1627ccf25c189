export interface LoessInput {
  /** Values at x = 1, 2, ... */
  readonly values: readonly number[];
  /** Points in a neighbourhood. */
  readonly span: number;
  /** Weight of each value, for robustness; null: all alike. */
  readonly weights: readonly number[] | null;
}

/**
 * A local line through the values, read at x (which may lie outside of them): the nearest `span` points weigh by the tricube of their
 * distance. Where the span is larger than the series, the neighbourhood is widened by half of the difference. Cleveland (1979), Robust
 * locally weighted regression; Cleveland et al. (1990), STL, section 2, with the widening of its authors' program.
 */
export function loess({ values, span, weights }: LoessInput, x: number): number {
  const count = values.length;
  const size = Math.min(span, count);
  const from = nearestStart(size, count, x);
  const to = from + size - 1;
  const reach = Math.max(x - from, to - x) + (span > count ? Math.floor((span - count) / 2) : 0) || 1;
  let [total, sumX, sumY, sumXX, sumXY] = [0, 0, 0, 0, 0];
  for (let at = from; at <= to; at++) {
    const away = at - x;
    const distance = Math.abs(away) / reach;
    if (distance >= 1) continue;
    const rest = 1 - distance * distance * distance;
    const weight = rest * rest * rest * (weights?.[at - 1] ?? 1);
    const value = values[at - 1] ?? 0;
    total += weight;
    sumX += weight * away;
    sumY += weight * value;
    sumXX += weight * away * away;
    sumXY += weight * away * value;
  }
  // All neighbours have lost their weight: the value itself is the best that is left.
  if (total === 0) return values[Math.min(Math.max(Math.round(x), 1), count) - 1] ?? 0;
  const [meanX, meanY] = [sumX / total, sumY / total];
  const variance = sumXX / total - meanX * meanX;
  // Points that nearly coincide carry no slope (the program's own limit: a thousandth of the range).
  if (!(Math.sqrt(Math.max(0, variance)) > 0.001 * (count - 1))) return meanY;
  return meanY - ((sumXY / total - meanX * meanY) / variance) * meanX;
}

/** The start of the `size` points of 1 to `count` that are nearest to x; of two as near, the earlier. */
function nearestStart(size: number, count: number, x: number): number {
  return Math.min(Math.max(1, Math.ceil(x - (size - 1) / 2 - 0.5)), count - size + 1);
}
