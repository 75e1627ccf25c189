import type { EtsWeights } from "./EtsWeights";

/** The weights of a model, and its first states; what the form lacks is 0. */
export interface EtsParameters extends EtsWeights {
  readonly level: number;
  readonly trend: number;
  /** The seasonal states before the first period, in the order of the periods they belong to: [0] is that of the first period. */
  readonly season: Float64Array;
}
