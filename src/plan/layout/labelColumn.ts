import type { BlockSpecification, NumberFormatName, StyleName } from "../PlanSpecification";
import { planGrid } from "./planGrid";

export interface LabelColumn {
  readonly column: number;
  readonly heading: string;
  readonly formula: string;
  readonly rows: number;
  readonly name?: string;
  readonly numberFormat?: NumberFormatName;
  readonly style?: StyleName;
  /** Absent: it grows with its table. */
  readonly grows?: boolean;
}

/** A column at the left of a grid sheet: its heading in the period row, one formula that spills down beside the grid. */
export function labelColumn(options: LabelColumn): BlockSpecification[] {
  const isText = (options.numberFormat ?? "text") === "text";
  return [
    {
      kind: "cells",
      row: planGrid.periodRow,
      column: options.column,
      values: [[options.heading]],
      style: isText ? "columnHeading" : "periodHeading",
      numberFormat: "text",
    },
    {
      kind: "grid",
      name: options.name ?? null,
      row: planGrid.firstRow,
      column: options.column,
      formula: options.formula,
      rows: options.rows,
      columns: 1,
      numberFormat: options.numberFormat ?? "text",
      style: options.style ?? "label",
      grows: options.grows ?? true,
    },
  ];
}
