/**
 * A linear model as arrays: minimise cost x values, subject to rowLower <= A values <= rowUpper and lower <= values <= upper, some
 * values whole. Infinity and -Infinity mean "no limit". It can be cloned into a worker and is what a result is cached by.
 */
export interface LinearModel {
  readonly cost: Float64Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  /** 1 where the value must be whole; null: nowhere. */
  readonly isWhole: Uint8Array | null;
  readonly rowLower: Float64Array;
  readonly rowUpper: Float64Array;
  /** Where each column begins in `rows` and `coefficients`, with the end of the last one. */
  readonly starts: Int32Array;
  readonly rows: Int32Array;
  readonly coefficients: Float64Array;
}
