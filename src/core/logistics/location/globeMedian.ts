import { greatCircle } from "../distance/greatCircle";
import type { Place } from "../distance/Place";
import { globeMean } from "./globeMean";
import { median } from "./median";

const radians = Math.PI / 180;

/**
 * The place on the globe whose weighted great-circle distances have the least sum: the median on the map that keeps distances from the present place
 * (azimuthal equidistant), drawn anew at each place found until it stays (Fletcher, Venkatasubramanian and Joshi 2009 show that it does, within a hemisphere).
 */
export function globeMedian(places: readonly Place[], weights: readonly number[]): Place {
  const cost = (at: Place): number =>
    places.reduce((sum, place, index) => sum + (weights[index] ?? 0) * greatCircle(at, place), 0);
  const given = places.reduce((best, place) => (cost(place) < cost(best) ? place : best), places[0] as Place);
  const start = globeMean(places, weights);
  let at = cost(given) < cost(start) ? given : start;
  for (let step = 0; step < 1000; step++) {
    const map = places.map((place) => onMap(at, place));
    const next = fromMap(at, median(map, weights));
    if (greatCircle(at, next) < 1e-12) break;
    // The map is true from its middle only: a place that is no better ends the search.
    if (cost(next) >= cost(at)) break;
    at = next;
  }
  return at;
}

/** A place on the map around `middle`, in radians east and north. */
function onMap(middle: Place, place: Place): [number, number] {
  const [north, other] = [middle.latitude * radians, place.latitude * radians];
  const east = (place.longitude - middle.longitude) * radians;
  const bearing = Math.atan2(
    Math.sin(east) * Math.cos(other),
    Math.cos(north) * Math.sin(other) - Math.sin(north) * Math.cos(other) * Math.cos(east),
  );
  const far = greatCircle(middle, place);
  return [far * Math.sin(bearing), far * Math.cos(bearing)];
}

function fromMap(middle: Place, [east = 0, up = 0]: readonly number[]): Place {
  const far = Math.hypot(east, up);
  if (far === 0) return middle;
  const [north, bearing] = [middle.latitude * radians, Math.atan2(east, up)];
  const other = Math.asin(Math.sin(north) * Math.cos(far) + Math.cos(north) * Math.sin(far) * Math.cos(bearing));
  const turned = Math.atan2(
    Math.sin(bearing) * Math.sin(far) * Math.cos(north),
    Math.cos(far) - Math.sin(north) * Math.sin(other),
  );
  const longitude = middle.longitude + turned / radians;
  return { latitude: other / radians, longitude: ((longitude + 540) % 360) - 180 };
}
