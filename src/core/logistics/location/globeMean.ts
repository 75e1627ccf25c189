import { DomainError } from "../../DomainError";
import type { Place } from "../distance/Place";

const radians = Math.PI / 180;

/** The mean of places on the globe: of their points in space, back on its surface. Errors: "divisionByZero" where they cancel each other out. */
export function globeMean(places: readonly Place[], weights: readonly number[]): Place {
  const sum = [0, 0, 0];
  places.forEach(({ latitude, longitude }, index) => {
    const [north, east] = [latitude * radians, longitude * radians];
    const weight = weights[index] ?? 0;
    sum[0] = (sum[0] ?? 0) + weight * Math.cos(north) * Math.cos(east);
    sum[1] = (sum[1] ?? 0) + weight * Math.cos(north) * Math.sin(east);
    sum[2] = (sum[2] ?? 0) + weight * Math.sin(north);
  });
  const [x, y, z] = [sum[0] ?? 0, sum[1] ?? 0, sum[2] ?? 0];
  const total = weights.reduce((all, weight) => all + weight, 0);
  if (Math.hypot(x, y, z) <= 1e-12 * total) throw new DomainError("divisionByZero", "logistics.network.globe");
  return { latitude: Math.atan2(z, Math.hypot(x, y)) / radians, longitude: Math.atan2(y, x) / radians };
}
