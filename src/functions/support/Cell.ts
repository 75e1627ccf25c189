/** One cell of an argument after Excel's wrappings are off: a blank is null, an error keeps its code. */
export type Cell = number | string | boolean | null | CellError;

/** An error value that stands in a cell: "#N/A". */
export interface CellError {
  readonly code: string;
}
