import { earthRadius } from "./earthRadius";
import { greatCircle } from "./greatCircle";
import type { Place } from "./Place";

const kilometresPerMile = 1.609344;

/** Great-circle distances from each place on the globe to each other, in kilometres or statute miles, each times `factor` (circuity: road over straight). */
export function globeDistances(places: readonly Place[], unit: "km" | "mi", factor = 1): number[][] {
  const scale = (factor * earthRadius) / (unit === "mi" ? kilometresPerMile : 1);
  return places.map((a) => places.map((b) => scale * greatCircle(a, b)));
}
