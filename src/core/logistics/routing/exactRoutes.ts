import type { RoutingProblem } from "./RoutingProblem";

/**
 * The shortest routes, by dynamic programming over all sets of sites: the shortest way through each set (Held & Karp 1962), then the best
 * division of all sites into sets that a vehicle can serve. For up to 16 sites. null: there are no routes within the limits.
 */
export function exactRoutes(problem: RoutingProblem): number[][] | null {
  const count = problem.distances.length - 1;
  const ways = shortestWays(problem);
  const { lengths } = ways;
  const full = (1 << count) - 1;
  const servable = setsToServe(problem, lengths);
  const layers: Float64Array[] = [new Float64Array(full + 1).fill(Infinity)];
  (layers[0] as Float64Array)[0] = 0;
  const most = Math.min(count, problem.vehicles ?? count);
  // Without a limit of vehicles one layer is enough: any number of routes may have served a set.
  const isFree = most >= count;
  if (isFree) divide(layers[0] as Float64Array, layers[0] as Float64Array, lengths, servable);
  else
    for (let used = 1; used <= most; used++) {
      const layer = Float64Array.from(layers[used - 1] as Float64Array);
      divide(layers[used - 1] as Float64Array, layer, lengths, servable);
      layers.push(layer);
    }
  if (layers.at(-1)?.[full] === Infinity) return null;
  const routes: number[][] = [];
  let [set, layer] = [full, layers.length - 1];
  while (set !== 0) {
    const before = layers[isFree ? 0 : layer - 1] as Float64Array;
    const served = lastSet(before, layers[layer] as Float64Array, set, lengths, servable);
    if (served === 0) layer--;
    else {
      routes.push(wayThrough(problem, ways, served));
      set -= served;
      layer = isFree ? 0 : layer - 1;
    }
  }
  return routes.reverse();
}

interface Ways {
  /** Shortest way from the depot through a set of sites to one of them, at set x sites + last. */
  readonly reach: Float64Array;
  /** The same and back to the depot, for each set. */
  readonly lengths: Float64Array;
}

function shortestWays({ distances }: RoutingProblem): Ways {
  const count = distances.length - 1;
  const sets = 1 << count;
  const reach = new Float64Array(sets * count).fill(Infinity);
  const lengths = new Float64Array(sets).fill(Infinity);
  const between = Float64Array.from(distances.slice(1).flatMap((row) => row.slice(1)));
  for (let site = 0; site < count; site++) reach[(1 << site) * count + site] = distances[0]?.[site + 1] ?? 0;
  for (let set = 1; set < sets; set++)
    for (let last = 0; last < count; last++) {
      const sofar = reach[set * count + last] as number;
      if (sofar === Infinity) continue;
      lengths[set] = Math.min(lengths[set] as number, sofar + (distances[last + 1]?.[0] ?? 0));
      for (let next = 0; next < count; next++) {
        if ((set >> next) & 1) continue;
        const place = (set | (1 << next)) * count + next;
        const length = sofar + (between[last * count + next] as number);
        if (length < (reach[place] as number)) reach[place] = length;
      }
    }
  return { reach, lengths };
}

/** For each set whether one vehicle can serve it. */
function setsToServe(
  { distances, demands, capacity, longest, perStop }: RoutingProblem,
  lengths: Float64Array,
): Uint8Array {
  const count = distances.length - 1;
  const servable = new Uint8Array(lengths.length);
  for (let set = 1; set < lengths.length; set++) {
    let [load, stops] = [0, 0];
    for (let site = 0; site < count; site++)
      if ((set >> site) & 1) [load, stops] = [load + (demands[site + 1] ?? 0), stops + 1];
    const length = lengths[set] as number;
    const isTooMuch = capacity !== null && load > capacity * (1 + 1e-12);
    const isTooLong = longest !== null && length + perStop * stops > longest * (1 + 1e-12);
    servable[set] = length === Infinity || isTooMuch || isTooLong ? 0 : 1;
  }
  return servable;
}

/** Lets one more route serve the part of each set that holds its lowest site, where that is shorter. */
function divide(before: Float64Array, after: Float64Array, lengths: Float64Array, servable: Uint8Array): void {
  for (let set = 1; set < after.length; set++) {
    const lowest = set & -set;
    const others = set - lowest;
    let best = after[set] as number;
    for (let part = others; ; part = (part - 1) & others) {
      const served = part | lowest;
      if (servable[served] === 1) best = Math.min(best, (before[set - served] as number) + (lengths[served] as number));
      if (part === 0) break;
    }
    after[set] = best;
  }
}

/** The part of a set that its last route serves; 0 where one route fewer does as well. */
function lastSet(
  before: Float64Array,
  after: Float64Array,
  set: number,
  lengths: Float64Array,
  servable: Uint8Array,
): number {
  if (before !== after && before[set] === after[set]) return 0;
  const lowest = set & -set;
  const others = set - lowest;
  for (let part = others; ; part = (part - 1) & others) {
    const served = part | lowest;
    if (servable[served] === 1 && (before[set - served] as number) + (lengths[served] as number) === after[set])
      return served;
    if (part === 0) throw new Error("No route serves the set.");
  }
}

/** The sites of a set in the order of its shortest way. */
function wayThrough({ distances }: RoutingProblem, { reach, lengths }: Ways, set: number): number[] {
  const count = distances.length - 1;
  const stops: number[] = [];
  let [left, next, length] = [set, 0, lengths[set] as number];
  while (left !== 0) {
    let last = 0;
    while (
      !((left >> last) & 1) ||
      (reach[left * count + last] as number) + (distances[last + 1]?.[next] ?? 0) !== length
    )
      last++;
    stops.push(last + 1);
    length = reach[left * count + last] as number;
    left -= 1 << last;
    next = last + 1;
  }
  return stops.reverse();
}
