/** For each number of breaks from 0 on, the starts of the segments after the first. */
export type Segmentations = readonly (readonly number[])[];

export interface SegmentLimits {
  /** Least values of a segment. */
  readonly shortest: number;
  /** Least values of the last one. */
  readonly last: number;
  /** Most breaks. */
  readonly most: number;
}

/**
 * The partitions of a series into segments of constant level with the least sum of squares, by dynamic programming: for every number of
 * breaks up to `most` the best places. Segments have at least `shortest` values, the last one at least `last`. Bai and Perron (2003), section 3; Jackson et al. (2005).
 */
export function bestSegments(values: readonly number[], { shortest, last, most }: SegmentLimits): Segmentations {
  const count = values.length;
  const sums = [0];
  const squares = [0];
  for (const value of values) {
    sums.push((sums.at(-1) ?? 0) + value);
    squares.push((squares.at(-1) ?? 0) + value * value);
  }
  const cost = (from: number, to: number): number => {
    const sum = (sums[to] ?? 0) - (sums[from] ?? 0);
    return (squares[to] ?? 0) - (squares[from] ?? 0) - (sum * sum) / (to - from);
  };
  /** Least cost of the values up to `end` with so many breaks, and where its last segment begins. */
  let before = Array.from({ length: count + 1 }, (_, end) => (end >= shortest ? cost(0, end) : Infinity));
  const starts: number[][] = [];
  const found: number[][] = [[]];
  for (let breaks = 1; breaks <= most && breaks * shortest + last <= count; breaks++) {
    const best = Array.from({ length: count + 1 }, () => Infinity);
    const start = Array.from({ length: count + 1 }, () => 0);
    for (let end = breaks * shortest + Math.min(shortest, last); end <= count; end++)
      for (let from = breaks * shortest; from <= end - (end === count ? last : shortest); from++) {
        const total = (before[from] ?? Infinity) + cost(from, end);
        if (total < (best[end] ?? Infinity)) [best[end], start[end]] = [total, from];
      }
    starts.push(start);
    found.push(tracedBack(starts, count));
    before = best;
  }
  return found;
}

function tracedBack(starts: readonly (readonly number[])[], count: number): number[] {
  const breaks: number[] = [];
  let end = count;
  for (const start of [...starts].reverse()) {
    end = start[end] ?? 0;
    breaks.unshift(end);
  }
  return breaks;
}
