import type { Place } from "./Place";

/** Angle between two places in radians, by the haversine formula (Sinnott 1984), which is exact for near places too. */
export function greatCircle(one: Place, other: Place): number {
  const radians = Math.PI / 180;
  const half = (from: number, to: number): number => Math.sin(((to - from) * radians) / 2) ** 2;
  const across = Math.cos(one.latitude * radians) * Math.cos(other.latitude * radians);
  const haversine = half(one.latitude, other.latitude) + across * half(one.longitude, other.longitude);
  return 2 * Math.asin(Math.sqrt(Math.min(1, haversine)));
}
