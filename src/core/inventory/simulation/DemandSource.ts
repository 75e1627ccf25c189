/** Demand of an item in a simulation, in units. */
export type DemandSource =
  /** The given periods in their order, from the first again when they are used up. */
  | { readonly kind: "replay"; readonly units: readonly number[] }
  /** Given periods drawn at random, each as likely as the other. */
  | { readonly kind: "empirical"; readonly units: readonly number[] }
  /** A distribution by its mean and standard deviation a period; Poisson takes its own deviation. */
  | {
      readonly kind: "normal" | "gamma" | "lognormal" | "poisson" | "negbin";
      readonly mean: number;
      readonly deviation: number;
    };
