/** The distributions that a driver can have, with the parameters that each takes, in their order. */
export const distributionParameters = {
  fixed: ["value"],
  normal: ["mean", "deviation"],
  lognormal: ["mean", "deviation"],
  gamma: ["mean", "deviation"],
  uniform: ["least", "most"],
  triangular: ["least", "mode", "most"],
  pert: ["least", "mode", "most"],
  poisson: ["mean"],
  negbin: ["mean", "deviation"],
  event: ["chance", "impact"],
  empirical: ["values"],
} as const;

/** How a driver scatters. */
export type DriverDistribution = keyof typeof distributionParameters;

/** A driver of the plan that is not known: demand, a price, a rate, an event. */
export interface UncertainDriver {
  readonly name: string;
  readonly distribution: DriverDistribution;
  /** As distributionParameters names them, in the driver's own unit; of "empirical" the values, each as likely as the other. */
  readonly parameters: readonly number[];
}
