/** One figure of a benchmark. */
export interface Figure {
  readonly value: number;
  readonly unit: string;
}
