/**
 * How demand over the lead time scatters.
 * @customenum {string}
 */
export enum StockDistribution {
  /** Bell curve; most items with steady demand. */
  normal = "normal",
  /** Skewed, never negative. */
  gamma = "gamma",
  /** Whole units, slow movers; the deviation is not used. */
  poisson = "poisson",
  /** Whole units, more scattered than Poisson; intermittent items. */
  negbin = "negbin",
  /** Skewed with a long tail. */
  lognormal = "lognormal",
  /** The forecast errors themselves, given in place of the deviation. */
  empirical = "empirical",
}
