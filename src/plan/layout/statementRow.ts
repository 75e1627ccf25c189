import type { BlockSpecification, NumberFormatName, StyleName } from "../PlanSpecification";
import { columnLetters } from "./columnLetters";
import { planGrid } from "./planGrid";

export interface StatementRow {
  readonly row: number;
  readonly label: string;
  readonly formula: string;
  readonly periods: number;
  readonly numberFormat: NumberFormatName;
  readonly name?: string;
  /** Formula of the year's figure; "sum" adds the periods, "none" leaves it empty. */
  readonly year: string;
  readonly style?: StyleName;
  readonly note?: string;
}

/** A row of a statement (P&L, drivers): label, note, the year's figure and one formula across the periods. */
export function statementRow(options: StatementRow): BlockSpecification[] {
  const style = options.style ?? "calculation";
  const { row, numberFormat } = options;
  const blocks: BlockSpecification[] = [
    {
      kind: "cells",
      row,
      column: planGrid.keyColumn,
      values: [[options.label]],
      style: style === "total" ? "total" : "label",
      numberFormat: "text",
    },
    {
      kind: "grid",
      name: options.name ?? null,
      row,
      column: planGrid.firstPeriodColumn,
      formula: options.formula,
      rows: 1,
      columns: options.periods,
      numberFormat,
      style,
      grows: false,
    },
  ];
  if (options.note !== undefined) {
    blocks.push({
      kind: "cells",
      row,
      column: planGrid.labelColumn,
      values: [[options.note]],
      style: "note",
      numberFormat: "text",
    });
  }
  if (options.year !== "none") {
    const formula = options.year === "sum" ? `=SUM(${rowReference(row, options.periods)})` : options.year;
    blocks.push({
      kind: "cells",
      row,
      column: planGrid.totalColumn,
      values: [[formula]],
      style,
      numberFormat,
    });
  }
  return blocks;
}

function rowReference(row: number, periods: number): string {
  return `${columnLetters(planGrid.firstPeriodColumn)}${row + 1}:${columnLetters(planGrid.firstPeriodColumn + periods - 1)}${row + 1}`;
}
