/** Smoothing weights of a model of the exponential smoothing family; what the form lacks is 0 (phi: 1). */
export interface EtsWeights {
  readonly alpha: number;
  readonly beta: number;
  readonly gamma: number;
  readonly phi: number;
}
