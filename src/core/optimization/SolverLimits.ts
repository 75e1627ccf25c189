/** How long and how exactly to solve. */
export interface SolverLimits {
  /** Seconds after which a model with whole numbers answers with the best it has. 10 where it is left out. */
  readonly seconds?: number;
  /** Gap at which a model with whole numbers is good enough, as a share of the objective. 0.0001 where it is left out. */
  readonly gap?: number;
  /** Branches after which a model with whole numbers answers with the best it has: unlike seconds, the same on every machine. No limit where it is left out. */
  readonly nodes?: number;
}
