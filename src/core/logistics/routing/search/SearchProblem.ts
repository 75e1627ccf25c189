import type { RoutingProblem } from "../RoutingProblem";

/** A routing problem as the search needs it: in flat arrays, with no limit as Infinity and no way as a very long one. */
export interface SearchProblem {
  /** Ways between the sites, at from x sites + to. */
  readonly ways: Float64Array;
  /** The same at to x sites + from. */
  readonly back: Float64Array;
  readonly demands: Float64Array;
  readonly capacity: number;
  readonly vehicles: number;
  readonly longest: number;
  readonly perStop: number;
  /** For each site the sites, itself first, then by their distance there and back. */
  readonly near: readonly Int32Array[];
}

/** The arrays of a problem. */
export function searchProblem(problem: RoutingProblem): SearchProblem {
  const { distances, demands } = problem;
  const sites = distances.length;
  const ways = new Float64Array(sites * sites);
  const back = new Float64Array(sites * sites);
  distances.forEach((row, from) =>
    row.forEach((distance, to) => {
      ways[from * sites + to] = from === to ? 0 : distance;
      back[to * sites + from] = from === to ? 0 : distance;
    }),
  );
  const round = (a: number, b: number): number => (ways[a * sites + b] as number) + (back[a * sites + b] as number);
  const near = distances.map((_, site) => {
    const others = distances.map((__, other) => other).filter((other) => other > 0 && other !== site);
    return Int32Array.from([site, ...others.sort((a, b) => round(site, a) - round(site, b) || a - b)]);
  });
  return {
    ways,
    back,
    demands: Float64Array.from(demands),
    // Room for the rounding of sums.
    capacity: (problem.capacity ?? Infinity) * (1 + 1e-12),
    vehicles: problem.vehicles ?? sites,
    longest: (problem.longest ?? Infinity) * (1 + 1e-12),
    perStop: problem.perStop,
    near,
  };
}
