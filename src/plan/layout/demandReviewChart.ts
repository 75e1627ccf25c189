import type { PlanContext } from "../PlanContext";
import type { BlockSpecification, ChartSpecification, NumberFormatName } from "../PlanSpecification";
import { cells } from "./cells";
import { dashboardRows } from "./dashboardRows";
import { forecastRequest } from "./forecastRequest";
import { planGrid } from "./planGrid";
import { rangeAddress } from "./rangeAddress";
import { sectionColumn } from "./sectionColumn";
import { shownItem } from "./shownItem";

const chartRows = 20;
const colours = { final: "#0B5F57", fit: "#E69F00", band: "#8A8886" } as const;
const { items: request, total: totalRequest } = forecastRequest;
const sumRequest = totalRequest.replace(
  "Hist_Clean_Total",
  `IF(Shown_Family>0,${shownItem.ofFamily("Hist_Clean")},Hist_Clean_Total)`,
);
const inHistory = "Shown_Position<=Hist_Periods";
const past = `IF(${inHistory},Shown_Position,1)`;
const ahead = `IF(${inHistory},1,Shown_Position-Hist_Periods)`;
const ofAll = (grid: string) => `MMULT(SEQUENCE(1,ROWS(Hist_Clean),1,0),${grid})`;
/** What is not one item is summed up; its band is that of the sum's own forecast, put round the sum of the forecasts. */
const sumLine = (grid: string) => `IF(Shown_Family>0,${shownItem.ofFamily(grid)},${ofAll(grid)})`;
const line = (several: string, grid: string) =>
  `=IF(Shown_Row=0,${several},INDEX(${grid},IF(Shown_Row=0,1,Shown_Row),SEQUENCE(1,Fcst_Horizon)))`;
const bound = (end: "lower" | "upper") =>
  line(
    `Shown_Forecast*IFERROR(AOP.FORECAST.INTERVAL(${sumRequest},Band_Level,"${end}")/AOP.FORECAST(${sumRequest}),1)`,
    `AOP.FORECAST.INTERVAL(${request},Band_Level,"${end}")`,
  );

/** The demand chart of Demand review with the numbers behind it: history and final, fit and baseline, and the band, as lines without gaps. */
export function demandReviewChart(
  context: PlanContext,
  row: number,
): {
  readonly chart: ChartSpecification;
  readonly blocks: readonly BlockSpecification[];
  readonly columnWidths: Readonly<Record<number, number>>;
} {
  const { timeline } = context;
  const rows = dashboardRows(context);
  const first = sectionColumn(1, timeline.periods) - 1;
  const lines = first + 7;
  const column = (
    offset: number,
    name: string,
    formula: string,
    numberFormat: NumberFormatName,
  ): BlockSpecification => ({
    kind: "grid",
    name,
    row: planGrid.firstRow,
    column: first + offset,
    formula,
    rows,
    columns: 1,
    numberFormat,
    style: "calculation",
    grows: false,
  });
  const across = (
    offset: number,
    label: string,
    name: string,
    formula: string,
    count: number,
  ): BlockSpecification[] => [
    cells(planGrid.firstRow + offset, lines, [[label]], "label"),
    {
      kind: "grid",
      name,
      row: planGrid.firstRow + offset,
      column: lines + 1,
      formula,
      rows: 1,
      columns: count,
      numberFormat: "units",
      style: "calculation",
      grows: false,
    },
  ];
  const horizon = timeline.periods + timeline.skippedPeriods;
  const values = (offset: number) =>
    rangeAddress(context.sheetName("demandReview"), planGrid.firstRow, first + offset, rows, 1);
  const series = (name: string, offset: number, look: { color: string; dashed?: boolean }) => ({
    name,
    values: values(offset),
    categories: values(0),
    ...look,
  });
  return {
    columnWidths: {
      ...Object.fromEntries([0, 1, 2, 3, 4, 5].map((offset) => [first + offset, 110])),
      [first + 6]: 16,
      [lines]: 200,
    },
    blocks: [
      cells(planGrid.bandRow, first, [["Numbers behind the chart", null, null, null, null, null]], "heading"),
      cells(
        planGrid.periodRow,
        first,
        [["Period", "History, final", "Fit, baseline", "Low", "High", "Position"]],
        "periodHeading",
      ),
      column(
        5,
        "Shown_Position",
        "=SEQUENCE(MIN(Chart_History,Hist_Periods)+Fcst_Horizon,1,Hist_Periods-MIN(Chart_History,Hist_Periods)+1)",
        "integer",
      ),
      column(0, "Shown_Label", "=INDEX(Cal_All,Shown_Position+Hist_First-1,2)", "text"),
      column(
        1,
        "Shown_Demand",
        `=IF(${inHistory},INDEX(Shown_History,1,${past}),IF(Shown_Position>Hist_Periods+Fcst_Skip,INDEX(Shown_Final,1,IF(Shown_Position>Hist_Periods+Fcst_Skip,Shown_Position-Hist_Periods-Fcst_Skip,1)),INDEX(Shown_Forecast,1,${ahead})))`,
        "units",
      ),
      column(
        2,
        "Shown_Fitted",
        `=IF(${inHistory},INDEX(Shown_Fit,1,${past}),INDEX(Shown_Forecast,1,${ahead}))`,
        "units",
      ),
      column(
        3,
        "Shown_Band_Low",
        `=IF(${inHistory},INDEX(Shown_Fit,1,${past}),INDEX(Shown_Low_Line,1,${ahead}))`,
        "units",
      ),
      column(
        4,
        "Shown_Band_High",
        `=IF(${inHistory},INDEX(Shown_Fit,1,${past}),INDEX(Shown_High_Line,1,${ahead}))`,
        "units",
      ),
      ...across(
        0,
        "History",
        "Shown_History",
        shownItem.orFamily("Hist_Total", "Hist_Units", "Hist_Periods"),
        timeline.historyPeriods,
      ),
      ...across(
        1,
        "Fit; sold where there is none",
        "Shown_Fit",
        shownItem.orFamily("Fit_Total", "IF(ISNUMBER(Base_Fit),Base_Fit,Hist_Clean)", "Hist_Periods"),
        timeline.historyPeriods,
      ),
      ...across(
        2,
        "Baseline, all periods ahead",
        "Shown_Forecast",
        line(sumLine(`AOP.FORECAST(${request})`), `AOP.FORECAST(${request})`),
        horizon,
      ),
      ...across(3, "Low end of the band", "Shown_Low_Line", bound("lower"), horizon),
      ...across(4, "High end of the band", "Shown_High_Line", bound("upper"), horizon),
    ],
    chart: {
      name: "DemandReview",
      title: "Demand: history and final, fit and baseline, band",
      type: "line",
      numberFormat: "units",
      valueTitle: "Units",
      from: { row, column: 0 },
      to: { row: row + chartRows, column: planGrid.firstPeriodColumn + Math.min(6, timeline.periods) },
      series: [
        series("Low", 3, { color: colours.band, dashed: true }),
        series("High", 4, { color: colours.band, dashed: true }),
        series("Fit, then baseline", 2, { color: colours.fit, dashed: true }),
        series("History, then final", 1, { color: colours.final }),
      ],
    },
  };
}
