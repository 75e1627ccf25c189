import { DomainError } from "../../core/DomainError";
import { earthRadius } from "../../core/logistics/distance/earthRadius";
import { greatCircle } from "../../core/logistics/distance/greatCircle";
import { globeMean } from "../../core/logistics/location/globeMean";
import { globeMedian } from "../../core/logistics/location/globeMedian";
import { median } from "../../core/logistics/location/median";
import { call, readBlock, readChoice, readPerItem } from "../support";

/**
 * How AOP.GRAVITY finds the location.
 * @customenum {string}
 */
enum GravityMethod {
  /** The least sum of weighted distances. */
  weiszfeld = "weiszfeld",
  /** The weighted mean of the coordinates: a first guess, drawn to what is far. */
  mean = "mean",
}

/**
 * What the coordinates of AOP.GRAVITY are.
 * @customenum {string}
 */
enum GravityMap {
  /** x and y on a plane. */
  plane = "plane",
  /** Latitude and longitude in degrees; distances in km along great circles. */
  globe = "globe",
}

/**
 * Centre of gravity: where one site lies best for its customers and suppliers, and what the transport then costs.
 * @customfunction GRAVITY
 * @param coordinates Two columns, one point a row: x and y, or latitude and longitude. Two rows are taken if there is one point a column.
 * @param weights Units (tons) that go to or come from each point, 0 or more.
 * @param [rates] Freight of one unit and one distance: one value, or one a point. If omitted, 1.
 * @param {GravityMethod} [method] weiszfeld: the least cost; mean: the weighted mean. If omitted, weiszfeld.
 * @param {GravityMap} [map] plane, or globe for latitudes and longitudes. If omitted, plane.
 * @returns The two coordinates of the location and the cost: sum of units, rate and distance.
 * @example =AOP.GRAVITY({0,0;4,0;0,3}, {1;1;1}, , "mean") -> {1.333333,1,6.918369}
 * @example =AOP.GRAVITY({0,0;10,0;0,10}, {5;1;1}) -> {0,0,20}
 * @example =AOP.GRAVITY({0,0;0,90}, {1;2}, , , "globe") -> {0,90,10007.543}
 * @example =AOP.GRAVITY({0,0;4,0}, {1;2;3}) -> #VALUE!
 * @source Weber (1909); Weiszfeld (1937); Vardi & Zhang (2000), The multivariate L1-median; Chopra & Meindl, Supply Chain Management, chapter 5.
 */
export function gravity(
  coordinates: any[][],
  weights: any[][],
  rates?: any[][],
  method?: GravityMethod,
  map?: GravityMap,
): any[][] {
  return call(() => {
    const isGlobe = readChoice(map, "map", Object.values(GravityMap), "plane") === "globe";
    const points = readPoints(coordinates, isGlobe);
    const units = readPerItem(weights, "weights", points.length, { minimum: 0 });
    const freight = readPerItem(rates, "rates", points.length, { default: 1, minimum: 0 });
    const pulls = units.map((each, index) => each * (freight[index] ?? 1));
    const total = pulls.reduce((sum, pull) => sum + pull, 0);
    if (total === 0) throw new DomainError("divisionByZero", "logistics.network.noWeight");
    const isMean = readChoice(method, "method", Object.values(GravityMethod), "weiszfeld") === "mean";
    if (isGlobe) {
      const places = points.map(([latitude, longitude]) => ({ latitude, longitude }));
      const at = isMean ? globeMean(places, pulls) : globeMedian(places, pulls);
      const far = places.map((place) => earthRadius * greatCircle(at, place));
      return [[at.latitude, at.longitude, weighted(pulls, far)]];
    }
    const mean = (axis: 0 | 1): number =>
      weighted(
        pulls,
        points.map((point) => point[axis]),
      ) / total;
    const [x = 0, y = 0] = isMean ? [mean(0), mean(1)] : median(points, pulls);
    return [[x, y, weighted(pulls, points.map((point) => Math.hypot(point[0] - x, point[1] - y)))]]; // prettier-ignore
  });
}

const weighted = (weights: readonly number[], values: readonly number[]): number =>
  weights.reduce((sum, weight, index) => sum + weight * (values[index] ?? 0), 0);

function readPoints(raw: unknown, isGlobe: boolean): (readonly [number, number])[] {
  const block = readBlock(raw, "coordinates");
  const [rows, columns] = [block.length, block[0]?.length ?? 0];
  if (rows !== 2 && columns !== 2) throw new DomainError("invalid", "logistics.network.points", { rows, columns });
  const points =
    columns === 2
      ? block.map(([first = 0, second = 0]) => [first, second] as const)
      : (block[0] ?? []).map((first, index) => [first, block[1]?.[index] ?? 0] as const);
  const odd = points.findIndex(([north, east]) => isGlobe && (Math.abs(north) > 90 || Math.abs(east) > 180));
  if (odd >= 0) throw new DomainError("invalid", "logistics.network.degrees", { point: odd + 1 });
  return points;
}
