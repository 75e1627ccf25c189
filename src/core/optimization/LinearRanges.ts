/** From where to where a figure of the model may move, one value a column or a row. */
export interface Span {
  readonly least: Float64Array;
  readonly most: Float64Array;
}

/** What an optimum stands: costs, with which the same values stay the best; limits that bind, within which their prices hold. */
export interface LinearRanges {
  readonly costs: Span;
  readonly columnLimits: Span;
  readonly rowLimits: Span;
}
