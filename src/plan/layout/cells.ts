import type { CellsSpecification, NumberFormatName, StyleName } from "../PlanSpecification";

/** A block of single cells; a string that begins with "=" is a formula. */
export function cells(
  row: number,
  column: number,
  values: CellsSpecification["values"],
  style: StyleName,
  numberFormat: NumberFormatName = "general",
): CellsSpecification {
  return { kind: "cells", row, column, values, style, numberFormat };
}
