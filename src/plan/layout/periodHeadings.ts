import type { BlockSpecification } from "../PlanSpecification";
import { cells } from "./cells";
import { planGrid } from "./planGrid";

/** The plan's period headings of a statement sheet: id, last day and working days of each period, and "Year". */
export function periodHeadings(periods: number, band: string): BlockSpecification[] {
  const heading = (row: number, calendarColumn: number, numberFormat: "text" | "date" | "integer") =>
    ({
      kind: "grid",
      name: null,
      row,
      column: planGrid.firstPeriodColumn,
      formula: `=TRANSPOSE(INDEX(Plan_Cal,0,${calendarColumn}))`,
      rows: 1,
      columns: periods,
      numberFormat,
      style: "periodHeading",
      grows: false,
    }) as const;
  return [
    cells(
      planGrid.bandRow,
      planGrid.firstPeriodColumn,
      [[band, ...new Array<null>(periods - 1).fill(null)]],
      "heading",
      "text",
    ),
    cells(
      planGrid.periodRow,
      planGrid.totalColumn,
      [["Year"], ["Last day"], ["Working days"]],
      "periodHeading",
      "text",
    ),
    heading(planGrid.periodRow, 1, "text"),
    heading(planGrid.endRow, 4, "date"),
    heading(planGrid.workdaysRow, 7, "integer"),
  ];
}
