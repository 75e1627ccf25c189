import type { PlanContext } from "../PlanContext";
import type { BlockSpecification, GridSpecification, NumberFormatName } from "../PlanSpecification";
import { cells } from "./cells";
import { dashboardDataRow } from "./dashboardDataRow";
import { dashboardRows } from "./dashboardRows";
import { forecastRequest } from "./forecastRequest";
import { namedCell } from "./namedCell";

const { items, total } = forecastRequest;
const inHistory = "Dash_Position<=Hist_Periods";

/** The numbers behind the demand chart: history and plan in one column each for demand and the ends of its band. */
export function dashboardData(context: PlanContext): BlockSpecification[] {
  const { timeline } = context;
  const rows = dashboardRows(context);
  const horizon = timeline.periods + timeline.skippedPeriods;
  const block = (
    name: string,
    column: number,
    formula: string,
    numberFormat: NumberFormatName,
    size: { rows: number; columns: number } = { rows, columns: 1 },
  ): GridSpecification => ({
    kind: "grid",
    name,
    row: dashboardDataRow,
    column,
    formula,
    ...size,
    numberFormat,
    style: "calculation",
    grows: false,
  });
  const line = (name: string, offset: number, formula: string, columns: number, numberFormat: NumberFormatName) =>
    ({ ...block(name, 9, formula, numberFormat, { rows: 1, columns }), row: dashboardDataRow + offset }) as const;
  const band = (end: "lower" | "upper") =>
    `=IFERROR(AOP.FORECAST.INTERVAL(${total},Band_Level,"${end}")/AOP.FORECAST(${total}),1)`;
  const edge = (name: string) =>
    `=Dash_Demand*IF(${inHistory},1,INDEX(${name},1,IF(${inHistory},1,Dash_Position-Hist_Periods)))`;
  return [
    cells(dashboardDataRow - 2, 0, [["Numbers behind the charts", null, null, null, null, null]], "heading"),
    cells(dashboardDataRow - 1, 0, [["Period", "Demand", "Low", "High", "Position", "Fit, baseline"]], "periodHeading"),
    cells(dashboardDataRow - 1, 6, [["Helper", "", "Value"]], "periodHeading"),
    cells(dashboardDataRow, 6, [["Periods of history shown"]], "label"),
    namedCell("Dash_Back", dashboardDataRow, 8, "=MIN(Chart_History,Hist_Periods)", "integer"),
    cells(dashboardDataRow + 1, 6, [["Forecast, total by period"]], "label"),
    line("Dash_Forecast", 1, `=MMULT(SEQUENCE(1,ROWS(Hist_Units),1,0),AOP.FORECAST(${items}))`, horizon, "units"),
    cells(dashboardDataRow + 2, 6, [["Low end / forecast of the total"]], "label"),
    line("Band_Low_Ratio", 2, band("lower"), horizon, "factor"),
    cells(dashboardDataRow + 3, 6, [["High end / forecast of the total"]], "label"),
    line("Band_High_Ratio", 3, band("upper"), horizon, "factor"),
    ...(context.has("inventoryPolicy")
      ? [
          cells(dashboardDataRow + 4, 6, [["Value of the safety stock"]], "label"),
          line(
            "Dash_Safety",
            4,
            "=SUM(Safety_Stock*Unit_Cost)*SEQUENCE(1,Plan_Periods,1,0)",
            timeline.periods,
            "money",
          ),
        ]
      : []),
    block("Dash_Position", 4, "=SEQUENCE(Dash_Back+Fcst_Horizon,1,Hist_Periods-Dash_Back+1)", "integer"),
    block("Dash_Label", 0, "=INDEX(Cal_All,Dash_Position+Hist_First-1,2)", "text"),
    block(
      "Dash_Demand",
      1,
      `=IF(${inHistory},INDEX(Hist_Total,1,IF(${inHistory},Dash_Position,1)),IF(Dash_Position>Hist_Periods+Fcst_Skip,INDEX(Demand_Total,1,IF(Dash_Position>Hist_Periods+Fcst_Skip,Dash_Position-Hist_Periods-Fcst_Skip,1)),INDEX(Dash_Forecast,1,IF(${inHistory},1,Dash_Position-Hist_Periods))))`,
      "units",
    ),
    block(
      "Dash_Fit",
      5,
      `=IF(${inHistory},INDEX(Fit_Total,1,IF(${inHistory},Dash_Position,1)),INDEX(Dash_Forecast,1,IF(${inHistory},1,Dash_Position-Hist_Periods)))`,
      "units",
    ),
    block("Dash_Low", 2, edge("Band_Low_Ratio"), "units"),
    block("Dash_High", 3, edge("Band_High_Ratio"), "units"),
  ];
}
