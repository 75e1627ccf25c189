/** Something that changes demand for a while: a promotion, a listing, a one-off order. Times are days or period numbers, as in the grid of periods. */
export interface DemandEvent {
  /** Rows of the baseline that it lifts, at least one. */
  readonly rows: readonly number[];
  readonly start: number;
  /** Last day or period. */
  readonly end: number;
  /** "share": of the baseline, 0.35 for +35 %; "units": in all, over the whole event and all its rows. */
  readonly uplift: { readonly kind: "share" | "units"; readonly size: number };
  /** Share of the uplift units that is missing afterwards, because customers bought ahead. */
  readonly pullForward: number;
  /** Days or periods after the event in which they are missing. */
  readonly dipLength: number;
  /** Rows that lose to the event, and what they lose together of each unit of uplift. */
  readonly cannibalised: readonly number[];
  readonly cannibalisedShare: number;
  /** Probability that the event takes place; all its units are multiplied by it. */
  readonly probability: number;
}

/** A period of the baseline as a stretch of days (or of one period number), both ends included. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What events add to a baseline, a block each in its shape; losses are negative. */
export interface EventEffects {
  readonly uplift: readonly (readonly number[])[];
  readonly pullForward: readonly (readonly number[])[];
  readonly cannibalised: readonly (readonly number[])[];
}
