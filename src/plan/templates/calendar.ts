import { cells } from "../layout/cells";
import { countedDays } from "../layout/countedDays";
import { headingCells } from "../layout/headingCells";
import { namedCell } from "../layout/namedCell";
import { planGrid } from "../layout/planGrid";
import { planSheet } from "../layout/planSheet";
import type { PlanContext } from "../PlanContext";
import type { BlockSpecification, GridSpecification, SheetSpecification } from "../PlanSpecification";

const headings = ["Period", "Label", "Start", "End", "Days", "Weeks", "Working days", "Quarter", "Fiscal year"];
const formats = ["text", "text", "date", "date", "integer", "units1", "integer", "text", "text"] as const;
const columns = { all: 0, figures: 10, plan: 13, lastYear: 23, history: 28, days: 38 } as const;

/** The fiscal calendar: every period from the first year of history to the end of the plan, and the figures that place the plan in it. */
export function calendar(context: PlanContext): SheetSpecification {
  const { timeline } = context;
  const total = timeline.leadingPeriods + timeline.historyPeriods + timeline.skippedPeriods + timeline.periods;
  return planSheet(context, {
    key: "calendar",
    purpose: "Fiscal periods of the history and of the plan. Change the settings on Assumptions, not the cells here.",
    role: "calculation",
    columnWidths: {
      ...{ 9: 16, 10: 260, 11: 90, 12: 16, 22: 16, 26: 16, 27: 16, 37: 16, 38: 180 },
      ...Object.fromEntries(
        [columns.all, columns.plan, columns.history].flatMap((first) => [0, 1, 2, 3].map((each) => [first + each, 90])),
      ),
    },
    frozen: { rows: planGrid.firstRow, columns: 1 },
    blocks: [
      ...calendarBlock("Cal_All", columns.all, "All periods", "=AOP.CALENDAR(Cal_Start,Cal_Years,Cal_Pattern)", total),
      ...figures(),
      ...calendarBlock(
        "Plan_Cal",
        columns.plan,
        "Periods of the plan",
        "=INDEX(Cal_All,SEQUENCE(Plan_Periods,1,Plan_First),SEQUENCE(1,9))",
        timeline.periods,
      ),
      ...lastYear(timeline.periods),
      ...calendarBlock(
        "Hist_Cal",
        columns.history,
        "Periods of the history",
        "=INDEX(Cal_All,SEQUENCE(Hist_Periods,1,Hist_First),SEQUENCE(1,9))",
        timeline.historyPeriods,
      ),
      cells(planGrid.bandRow, columns.days, [["Forecast counts"]], "heading"),
      ...headingCells(columns.days, [["Days, history and ahead", "integer"]]),
      {
        kind: "grid",
        name: "Fcst_Days",
        row: planGrid.firstRow,
        column: columns.days,
        formula: `=${countedDays("SEQUENCE(Hist_Periods+Fcst_Horizon,1,Hist_First)", "SEQUENCE(Hist_Periods+Fcst_Horizon,1,1,0)")}`,
        rows: timeline.historyPeriods + timeline.skippedPeriods + timeline.periods,
        columns: 1,
        numberFormat: "integer",
        style: "calculation",
        grows: true,
      },
    ],
  });
}

/** The nine columns of a calendar table; one formula, formatted column by column. */
function calendarBlock(
  name: string,
  column: number,
  title: string,
  formula: string,
  rows: number,
): BlockSpecification[] {
  const block: GridSpecification = {
    kind: "grid",
    name,
    row: planGrid.firstRow,
    column,
    formula,
    rows,
    columns: headings.length,
    numberFormat: "general",
    columnNumberFormats: formats,
    style: "calculation",
    grows: true,
  };
  return [
    cells(planGrid.bandRow, column, [[title, ...new Array<null>(headings.length - 1).fill(null)]], "heading"),
    ...headingCells(
      column,
      headings.map((heading, index) => [heading, formats[index] ?? "text"] as const),
    ),
    block,
  ];
}

function figures(): BlockSpecification[] {
  const rows: readonly (readonly [string, string, string])[] = [
    ["First period with history", "Hist_First", "=MATCH(MIN(SalesHistory[Date]),INDEX(Cal_All,0,3),1)"],
    ["Complete periods of history", "Hist_Periods", "=MATCH(Hist_End,INDEX(Cal_All,0,4),1)-Hist_First+1"],
    ["First period of the plan", "Plan_First", "=MATCH(Plan_Start,INDEX(Cal_All,0,3),0)"],
    ["Periods between history and plan", "Fcst_Skip", "=Plan_First-Hist_First-Hist_Periods"],
    ["Periods to forecast", "Fcst_Horizon", "=Plan_Periods+Fcst_Skip"],
  ];
  return [
    ...headingCells(columns.figures, [
      ["Figure", "text"],
      ["Value", "units"],
    ]),
    ...rows.flatMap(([label, name, formula], index) => [
      cells(planGrid.firstRow + index, columns.figures, [[label]], "label"),
      namedCell(name, planGrid.firstRow + index, columns.figures + 1, formula, "integer"),
    ]),
    cells(planGrid.firstRow + rows.length, columns.figures, [["Average days of a plan period"]], "label"),
    namedCell(
      "Period_Days",
      planGrid.firstRow + rows.length,
      columns.figures + 1,
      "=AVERAGE(INDEX(Plan_Cal,0,5))",
      "units1",
    ),
  ];
}

/** Where each planned period's predecessor of a year ago stands: in the history, or in the periods forecast before the plan. */
function lastYear(periods: number): BlockSpecification[] {
  const block = (name: string, offset: number, formula: string): GridSpecification => ({
    kind: "grid",
    name,
    row: planGrid.firstRow,
    column: columns.lastYear + offset,
    formula,
    rows: periods,
    columns: 1,
    numberFormat: "integer",
    style: "calculation",
    grows: false,
  });
  return [
    cells(planGrid.bandRow, columns.lastYear, [["Same period a year ago", null, null]], "heading"),
    cells(planGrid.periodRow, columns.lastYear, [["Position", "In history", "In forecast"]], "periodHeading"),
    block("LY_Position", 0, "=SEQUENCE(Plan_Periods,1,Hist_Periods+Fcst_Skip+1-Periods_Year)"),
    block("LY_History", 1, "=IF(LY_Position<1,1,IF(LY_Position>Hist_Periods,Hist_Periods,LY_Position))"),
    block("LY_Forecast", 2, "=IF(LY_Position>Hist_Periods,LY_Position-Hist_Periods,1)"),
  ];
}
