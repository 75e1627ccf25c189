/** For each period of a series the `count` usable periods nearest to it (itself included where it is usable), in the order of time; of two as near, the earlier. */
export function nearestPositions(usable: readonly boolean[], count: number): (readonly number[])[] {
  const positions = usable.flatMap((isUsable, index) => (isUsable ? [index] : []));
  const size = Math.min(count, positions.length);
  let from = 0;
  return usable.map((_, at) => {
    while (from + size < positions.length && at - (positions[from] ?? 0) > (positions[from + size] ?? 0) - at) from++;
    return positions.slice(from, from + size);
  });
}
