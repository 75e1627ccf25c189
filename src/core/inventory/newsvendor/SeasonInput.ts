/** What is known of the demand of a season, or of a period where there is a lead time. Units. */
export type SeasonInput = {
  /** Whole periods from order to receipt, which the stock must last besides its own; 0 for a season. Fractions only for the curves. */
  readonly leadTime: number;
} & (
  | {
      readonly distribution: "normal" | "lognormal" | "gamma" | "poisson" | "negbin";
      readonly mean: number;
      readonly deviation: number;
    }
  | { readonly distribution: "uniform"; readonly low: number; readonly high: number }
  | { readonly distribution: "sample"; readonly values: readonly number[] }
  | {
      readonly distribution: "discrete";
      readonly values: readonly number[];
      readonly probabilities: readonly number[];
    }
);
