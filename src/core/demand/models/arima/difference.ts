/** A history differenced `d` times by one period and `seasonalD` times by a season: shorter by d + seasonalD * season values. */
export function difference(history: ArrayLike<number>, d: number, seasonalD: number, season: number): Float64Array {
  let values: Float64Array = Float64Array.from(history);
  for (let k = 0; k < seasonalD; k++) values = step(values, season);
  for (let k = 0; k < d; k++) values = step(values, 1);
  return values;
}

function step(values: Float64Array, lag: number): Float64Array {
  const changes = new Float64Array(Math.max(0, values.length - lag));
  for (let t = 0; t < changes.length; t++) changes[t] = (values[t + lag] ?? 0) - (values[t] ?? 0);
  return changes;
}
