/** Smoothing weights and first states of a model of the exponential smoothing family; what the form lacks is 0 (phi: 1). */
export interface EtsParameters {
  readonly alpha: number;
  readonly beta: number;
  readonly gamma: number;
  readonly phi: number;
  readonly level: number;
  readonly trend: number;
  /** The seasonal states before the first period, in the order of the periods they belong to: [0] is that of the first period. */
  readonly season: Float64Array;
}
