import type { BlockSpecification, NumberFormatName } from "../PlanSpecification";
import { headingCells } from "./headingCells";
import { planGrid } from "./planGrid";

export interface BesideTable {
  readonly column: number;
  readonly headings: readonly (readonly [heading: string, below: NumberFormatName])[];
  readonly name: string;
  readonly formula: string;
  readonly rows: number;
}

/** A grid beside an input table, a row for each of the table's rows: what the plan makes of them. */
export function besideTable({ column, headings, name, formula, rows }: BesideTable): BlockSpecification[] {
  return [
    ...headingCells(column, headings),
    {
      kind: "grid",
      name,
      row: planGrid.periodRow + 1,
      column,
      formula,
      rows,
      columns: headings.length,
      numberFormat: "general",
      columnNumberFormats: headings.map(([, below]) => below),
      style: "calculation",
      grows: true,
    },
  ];
}
