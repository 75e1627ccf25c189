/** What came of solving a model. */
export type LinearSolution =
  | OptimalSolution
  /** No values meet all rows and limits. */
  | { readonly status: "infeasible" }
  /** The cost falls without end: a limit is missing. */
  | { readonly status: "unbounded" }
  /** A limit was reached before any values that meet all rows were found. */
  | { readonly status: "unsolved"; readonly endedBy: "seconds" | "nodes" };

export interface OptimalSolution {
  /** "feasible": the best values found before the time was over, `gap` away from what could at best be had. */
  readonly status: "optimal" | "feasible";
  /** Which limit ended the search before it was done: the plan may be another one on another machine after "seconds", but not after "nodes". */
  readonly endedBy: "seconds" | "nodes" | null;
  readonly objective: number;
  /** (objective - best bound) / |objective|; 0 for a linear model that is optimal. */
  readonly gap: number;
  readonly values: Float64Array;
  /** What the objective changes by for one more unit of a row's limit; null for models with whole numbers, which have no such price. */
  readonly rowPrices: Float64Array | null;
  /** What one unit of a column more would cost beyond its limit; null for models with whole numbers. */
  readonly columnPrices: Float64Array | null;
}
