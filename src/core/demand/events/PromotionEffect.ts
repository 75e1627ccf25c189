/** A figure with its standard error. */
export interface Estimate {
  readonly value: number;
  readonly standardError: number;
}

/** What the promotions of an item did. */
export interface PromotionEffect {
  /** Share of the baseline that a promotion (a flag of 1) adds: 0.35 for +35 %. */
  readonly uplift: Estimate;
  /** Probability of such an uplift if promotions did nothing. */
  readonly probability: number;
  /** Units that the promotions added, in the mean of the promoted periods. */
  readonly units: number;
  /** Share of the uplift units that the other items lost; null: cannot be told. */
  readonly cannibalised: Estimate | null;
  /** Share of the uplift units that is missing after the promotions; null: not asked for. */
  readonly pullForward: Estimate | null;
  readonly promotedPeriods: number;
  readonly scale: "log" | "linear";
}
