import type { RecognisedColumn, TableShape } from "./RecognisedTable";

/** How a table lies, from the roles of its columns. */
export function shapeOf(columns: readonly RecognisedColumn[]): TableShape {
  if (columns.some((column) => column.role === "period")) return "wide";
  if (columns.some((column) => column.role === "itemUnits")) return "crosstab";
  return columns.length === 1 ? "series" : "long";
}
