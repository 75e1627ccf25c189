/** Whether every way is as long as the way back. */
export function isSymmetric(distances: readonly (readonly number[])[]): boolean {
  return distances.every((row, from) => row.every((distance, to) => distance === distances[to]?.[from]));
}
