/** A place on a plane, in any unit. */
export interface FlatPlace {
  readonly x: number;
  readonly y: number;
}

/** Straight distances from each place to each other, each times `factor` (circuity: road over straight). */
export function flatDistances(places: readonly FlatPlace[], factor = 1): number[][] {
  // The root of squares is the same on all machines, which Math.hypot is not.
  const straight = (a: number, b: number): number => Math.sqrt(a * a + b * b);
  return places.map((a) => places.map((b) => factor * straight(a.x - b.x, a.y - b.y)));
}
