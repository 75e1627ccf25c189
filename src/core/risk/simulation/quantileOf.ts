/** The quantile of sorted values at a share between 0 and 1, as PERCENTILE.INC: a straight line between the two values beside it. Hyndman & Fan (1996), definition 7. */
export function quantileOf(sorted: ArrayLike<number>, share: number): number {
  const place = share * (sorted.length - 1);
  const below = Math.floor(place);
  const low = sorted[below] ?? NaN;
  const high = sorted[Math.min(sorted.length - 1, below + 1)] ?? NaN;
  return low + (high - low) * (place - below);
}
