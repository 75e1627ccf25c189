import { earthRadius } from "../../core/logistics/distance/earthRadius";
import { greatCircle } from "../../core/logistics/distance/greatCircle";
import type { Place } from "../../core/logistics/distance/Place";
import { DomainError } from "../../core/DomainError";
import { call, isOmitted, readChoice, readNumber, readVector, writeVector } from "../support";
import type { Direction } from "../support";

/**
 * Unit of AOP.DISTANCE.
 * @customenum {string}
 */
enum DistanceUnit {
  /** Kilometres. */
  km = "km",
  /** Statute miles of 1.609344 km. */
  mi = "mi",
}

/**
 * What AOP.DISTANCE measures.
 * @customenum {string}
 */
enum DistanceLayout {
  /** Row by row, if both lists lie the same way; from a column to a row, every place to every other. */
  auto = "auto",
  /** Row by row. */
  pairs = "pairs",
  /** Every place of the first list to every one of the second. */
  matrix = "matrix",
}

const kilometresPerMile = 1.609344;
/** More distances than a sheet is asked to hold. */
const most = 4_000_000;

/**
 * Distance between places on the globe, as the crow flies or with a circuity factor for the roads: one, row by row, or a matrix.
 * @customfunction DISTANCE
 * @param fromLatitude Degrees north, below 0 in the south, -90 to 90: one value, a row or a column.
 * @param fromLongitude Degrees east, below 0 in the west, -180 to 180, one each.
 * @param [toLatitude] The same of the places to go to. If omitted with toLongitude, the matrix of the first places among themselves.
 * @param [toLongitude] The same of the places to go to.
 * @param [circuity] Road distance over straight distance, 1 or more; about 1.2 in dense road networks, 1.4 in mountains. If omitted, 1.
 * @param {DistanceUnit} [unit] km or mi. If omitted, km.
 * @param {DistanceLayout} [layout] auto, pairs or matrix. If omitted, auto: two lists that lie the same way row by row, a column to a row as a matrix.
 * @returns Distance: one, one a row, or a matrix with the places to come from down.
 * @example =AOP.DISTANCE(40.7128, -74.006, 34.0522, -118.2437) -> 3935.746255
 * @example =AOP.DISTANCE({0;0}, {0;90}, , , 1.2, "mi") -> {0,7462.079;7462.079,0}
 * @example =AOP.DISTANCE({0;0}, {0;90}, {0,90}, {180,0}) -> {20015.087,10007.543;10007.543,10007.543}
 * @example =AOP.DISTANCE(97, 0, 0, 0) -> #VALUE!
 * @source Haversine formula: Sinnott (1984), Virtues of the haversine; earth's mean radius 6371 km; circuity: Ballou, Rahardja & Sakai (2002).
 */
export function distance(
  fromLatitude: any[][],
  fromLongitude: any[][],
  toLatitude?: any[][],
  toLongitude?: any[][],
  circuity?: any,
  unit?: DistanceUnit,
  layout?: DistanceLayout,
): any[][] {
  return call(() => {
    const from = readPlaces(fromLatitude, fromLongitude, "fromLatitude", "fromLongitude");
    if (isOmitted(toLatitude) !== isOmitted(toLongitude)) throw new DomainError("invalid", "logistics.network.oneSide");
    const isAmong = isOmitted(toLatitude) && isOmitted(toLongitude);
    const to = isAmong ? from : readPlaces(toLatitude, toLongitude, "toLatitude", "toLongitude");
    const factor = readNumber(circuity, "circuity", { default: 1, minimum: 1 });
    const scale =
      (factor * earthRadius) /
      (readChoice(unit, "unit", Object.values(DistanceUnit), "km") === "mi" ? kilometresPerMile : 1);
    const asked = readChoice(layout, "layout", Object.values(DistanceLayout), "auto");
    const [rows, columns] = [from.places.length, to.places.length];
    const isCross = rows > 1 && columns > 1 && from.direction !== to.direction;
    if (asked === "matrix" || (asked === "auto" && (isAmong || isCross))) {
      if (rows * columns > most)
        throw new DomainError("invalid", "logistics.network.tooManyDistances", { rows, columns });
      return from.places.map((one) => to.places.map((other) => scale * greatCircle(one, other)));
    }
    if (rows > 1 && columns > 1 && rows !== columns)
      throw new DomainError("invalid", "logistics.network.pairs", { rows, columns });
    const pairs = Array.from({ length: Math.max(rows, columns) }, (_, index) => {
      const [one, other] = [from.places[rows === 1 ? 0 : index], to.places[columns === 1 ? 0 : index]];
      return one && other ? scale * greatCircle(one, other) : 0;
    });
    return writeVector(pairs, rows > 1 ? from.direction : to.direction);
  });
}

function readPlaces(
  latitudes: unknown,
  longitudes: unknown,
  latitudeName: string,
  longitudeName: string,
): { readonly places: readonly Place[]; readonly direction: Direction } {
  const { values, direction } = readVector(latitudes, latitudeName, { minimum: -90, maximum: 90 });
  const others = readVector(longitudes, longitudeName, { minimum: -180, maximum: 180 }).values;
  if (values.length !== others.length)
    throw new DomainError("invalid", "logistics.network.places", {
      latitudes: latitudeName,
      count: values.length,
      longitudes: longitudeName,
      other: others.length,
    });
  return { places: values.map((latitude, index) => ({ latitude, longitude: others[index] ?? 0 })), direction };
}
