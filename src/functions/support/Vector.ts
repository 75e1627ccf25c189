/** How a list lies on the sheet. */
export type Direction = "row" | "column";

/** A list of values with the direction it had, so that the answer can lie the same way. */
export interface Vector<Value> {
  readonly values: readonly Value[];
  readonly direction: Direction;
}
