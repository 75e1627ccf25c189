/** "additive": history = trend + season + remainder; "multiplicative": their product. */
export type SeasonKind = "additive" | "multiplicative";

/** A history in its parts; null where a part cannot be told. */
export interface Decomposition {
  readonly trend: readonly (number | null)[];
  readonly season: readonly (number | null)[];
  readonly remainder: readonly (number | null)[];
}
