import type { BlockSpecification, NumberFormatName, StyleName } from "../PlanSpecification";
import { planGrid } from "./planGrid";
import { sectionColumn } from "./sectionColumn";

export interface PeriodSection {
  /** 0 is the sheet's first section. */
  readonly section: number;
  /** What the section shows, with its unit: "Final demand, units". */
  readonly title: string;
  /** Defined name of the block. */
  readonly name: string;
  readonly formula: string;
  readonly rows: number;
  readonly periods: number;
  /** Name of the calendar rows that head the columns: "Plan_Cal" or "Hist_Cal". */
  readonly calendar: string;
  readonly numberFormat: NumberFormatName;
  readonly style?: StyleName;
  /** Whether totals by period (above) and by row (left) make sense. */
  readonly totals: boolean;
  /** False: the rows have units of their own (metres, litres), which do not add up by period; each row has its total. */
  readonly addsUp?: false;
  /** Defined name of the totals by period. */
  readonly totalName?: string;
  /** Defined name of the totals by row. */
  readonly rowTotalName?: string;
  readonly grows?: boolean;
  /** First column of a section that stands apart from the others, because its periods are not those of the plan. */
  readonly column?: number;
}

/** A section of a time-phased sheet: band, period headings, totals and the block itself, one formula each. */
export function periodSection(options: PeriodSection): BlockSpecification[] {
  const column = options.column ?? sectionColumn(options.section, options.periods);
  const totalColumn = column - 2;
  const heading = (row: number, calendarColumn: number, numberFormat: NumberFormatName): BlockSpecification => ({
    kind: "grid",
    name: null,
    row,
    column,
    formula: `=TRANSPOSE(INDEX(${options.calendar},0,${calendarColumn}))`,
    rows: 1,
    columns: options.periods,
    numberFormat,
    style: "periodHeading",
    grows: false,
  });
  const block: BlockSpecification = {
    kind: "grid",
    name: options.name,
    row: planGrid.firstRow,
    column,
    formula: options.formula,
    rows: options.rows,
    columns: options.periods,
    numberFormat: options.numberFormat,
    style: options.style ?? "calculation",
    grows: options.grows ?? true,
  };
  const frame: BlockSpecification[] = [
    {
      kind: "cells",
      row: planGrid.bandRow,
      column,
      values: [[options.title, ...new Array<null>(options.periods - 1).fill(null)]],
      style: "heading",
      numberFormat: "text",
    },
    heading(planGrid.periodRow, 1, "text"),
    heading(planGrid.endRow, 4, "date"),
    heading(planGrid.workdaysRow, 7, "integer"),
  ];
  return options.totals ? [...frame, block, ...totals(options, column, totalColumn)] : [...frame, block];
}

function totals(options: PeriodSection, column: number, totalColumn: number): BlockSpecification[] {
  const shared = { numberFormat: options.numberFormat, style: "total" } as const;
  const byPeriod: BlockSpecification[] = [
    {
      kind: "grid",
      name: options.totalName ?? null,
      row: planGrid.totalRow,
      column,
      formula: `=MMULT(SEQUENCE(1,ROWS(${options.name}),1,0),${options.name})`,
      rows: 1,
      columns: options.periods,
      grows: false,
      ...shared,
    },
    {
      kind: "cells",
      row: planGrid.totalRow,
      column: totalColumn,
      values: [[`=SUM(${options.name})`]],
      ...shared,
    },
  ];
  return [
    {
      kind: "cells",
      row: planGrid.periodRow,
      column: totalColumn,
      values: [["Total"], ...(options.section === 0 ? [["Last day"], ["Working days"]] : [])],
      style: "periodHeading",
      numberFormat: "text",
    },
    ...(options.addsUp === false ? [] : byPeriod),
    {
      kind: "grid",
      name: options.rowTotalName ?? null,
      row: planGrid.firstRow,
      column: totalColumn,
      formula: `=MMULT(${options.name},SEQUENCE(COLUMNS(${options.name}),1,1,0))`,
      rows: options.rows,
      columns: 1,
      grows: options.grows ?? true,
      numberFormat: options.numberFormat,
      style: "calculation",
    },
  ];
}
