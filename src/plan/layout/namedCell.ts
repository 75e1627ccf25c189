import type { CellsSpecification, NumberFormatName, StyleName } from "../PlanSpecification";

/** One cell with a formula and a defined name: a setting's live value, a total, a KPI. */
export function namedCell(
  name: string,
  row: number,
  column: number,
  formula: string,
  numberFormat: NumberFormatName,
  style: StyleName = "calculation",
): CellsSpecification {
  return { kind: "cells", row, column, values: [[formula]], style, numberFormat, name };
}
