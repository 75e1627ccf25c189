import type { JobEnd } from "./JobEnd";

/** Weighted delay of a schedule, from when its operations finish. */
export function tardinessOf(ends: readonly JobEnd[], finish: (operation: number) => number): number {
  let sum = 0;
  for (const { operation, due, weight } of ends) {
    const late = finish(operation) - due;
    if (late > 0) sum += weight * late;
  }
  return sum;
}
