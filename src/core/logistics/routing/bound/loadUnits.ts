import type { RoutingProblem } from "../RoutingProblem";

/** Loads of sites in few whole units, so that every route within the capacity stays so. */
export interface LoadUnits {
  /** Units of each site without the depot, 1 or more. */
  readonly units: readonly number[];
  readonly capacity: number;
  /** No route carries less. */
  readonly least: number;
}

/** More units than these make the bound slow; fractions are dropped then, which makes it lower but not wrong. */
const mostUnits = 400;
const grid = 200;

/** The loads by their greatest common divisor, or on a grid of 200 units; without a capacity each site is one unit. */
export function loadUnits({ demands, capacity, vehicles }: RoutingProblem): LoadUnits {
  const loads = demands.slice(1);
  const sites = loads.length;
  if (capacity === null) return { units: loads.map(() => 1), capacity: sites, least: vehicles === 1 ? sites : 1 };
  const divisor = [...loads, capacity].every((load) => Number.isSafeInteger(load)) ? loads.reduce(commonDivisor, capacity) : 0; // prettier-ignore
  const isExact = divisor > 0 && capacity / divisor <= mostUnits;
  const scale = isExact ? 1 / divisor : grid / capacity;
  // Room for the rounding of the product: a unit too few is no mistake, one too many would be.
  const whole = loads.map((load) => (isExact ? load / divisor : Math.floor(load * scale * (1 - 1e-12))));
  const most = isExact ? capacity / divisor : grid;
  const total = whole.reduce((sum, load) => sum + load, 0);
  const least = isExact && vehicles !== null ? Math.max(1, total - (vehicles - 1) * most) : 1;
  if (whole.every((load) => load > 0)) return { units: whole, capacity: most, least };
  // A site of no units could be visited without end: each counts one more, and the vehicle takes as many more as sites fit.
  const [small] = [...whole].sort((a, b) => a - b).reduce<[number, number]>(
    ([count, sum], load) => (sum + load <= most ? [count + 1, sum + load] : [count, Infinity]),
    [0, 0],
  ); // prettier-ignore
  return { units: whole.map((load) => load + 1), capacity: most + small, least: 1 };
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b);
}
