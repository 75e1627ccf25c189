/** Sites to be visited from one depot, which is number 0. */
export interface RoutingProblem {
  /** Length of the way from each site (rows) to each other (columns), 0 or more; Infinity: there is none. */
  readonly distances: readonly (readonly number[])[];
  /** Units for each site, 0 or more; 0 for the depot. */
  readonly demands: readonly number[];
  /** Units that a vehicle takes on one route; null: no limit. */
  readonly capacity: number | null;
  /** Most routes; null: no limit. */
  readonly vehicles: number | null;
  /** Longest that a route may be, with its stops; null: no limit. */
  readonly longest: number | null;
  /** What a stop takes, in the unit of the distances; it counts for `longest` only. */
  readonly perStop: number;
}

/** How the routes are found, and for how long. */
export interface RoutingInput {
  readonly problem: RoutingProblem;
  readonly method: "savings" | "improve";
  /** Places for a site that the search may try. */
  readonly work: number;
}

/** Routes in the order of their stops, without the depot. */
export interface RoutingPlan {
  readonly routes: readonly (readonly number[])[];
  readonly total: number;
  /** No routes are shorter than this altogether; null: none was sought. */
  readonly bound: number | null;
}
