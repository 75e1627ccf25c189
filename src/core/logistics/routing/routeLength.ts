/** Length of a route from the depot, which is number 0, through its stops and back. */
export function routeLength(distances: readonly (readonly number[])[], stops: readonly number[]): number {
  let [length, from] = [0, 0];
  for (const stop of stops) {
    length += distances[from]?.[stop] ?? 0;
    from = stop;
  }
  return stops.length === 0 ? 0 : length + (distances[from]?.[0] ?? 0);
}
