import { cells } from "../layout/cells";
import { closedPeriods } from "../layout/closedPeriods";
import { countedDays } from "../layout/countedDays";
import { itemLabels } from "../layout/itemLabels";
import { labelColumn } from "../layout/labelColumn";
import { namedCell } from "../layout/namedCell";
import { overrideColumns } from "../layout/overrideColumns";
import { periodSection, type PeriodSection } from "../layout/periodSection";
import { planGrid } from "../layout/planGrid";
import { planSheet } from "../layout/planSheet";
import { soldRevenue } from "../layout/soldRevenue";
import type { KeptKind } from "../keptKinds";
import type { PlanContext } from "../PlanContext";
import type { SheetSpecification } from "../PlanSpecification";

const everyPeriod = "SEQUENCE(1,Plan_Periods)";
const { isClosed, toDate } = closedPeriods;
const perItem = "SEQUENCE(ROWS(ItemMaster[SKU]))";
const untilNow = "INDEX(Cal_All,SEQUENCE(Hist_Periods+Fcst_Skip+Closed_Periods,1,Hist_First),SEQUENCE(1,9))";
const soldUntilNow = `AOP.SERIES(SalesHistory[Date],SalesHistory[Units],SalesHistory[SKU],${untilNow},ItemMaster[SKU])`;
const count = "Hist_Periods+Fcst_Skip+Closed_Periods+Plan_Periods";
// The forecast reaches as many periods beyond the plan as are closed; they are not used, and the calendar may not have them.
const position = `SEQUENCE(${count},1,Hist_First)`;
const days = countedDays(`IF(${position}>ROWS(Cal_All),ROWS(Cal_All),${position})`, `SEQUENCE(${count},1,1,0)`);
const forecastNow = (model: string) => `AOP.FORECAST(${soldUntilNow},Plan_Periods,Periods_Year,${model},${days})`;
// A model that the history allowed may not allow what was sold since.
const newForecast = `INDEX(IFERROR(${forecastNow("Fcst_Used")},${forecastNow('"auto"')}),${perItem},IF(${everyPeriod}>Closed_Periods,${everyPeriod}-Closed_Periods,1))`;

const nextPeriod = (column: number) => `INDEX(Plan_Cal,IF(Closed_Periods<Plan_Periods,Closed_Periods+1,1),${column})`;

/** Sales against the plan that was kept, item by item, and the latest estimate of the year. */
export function planActual(context: PlanContext): SheetSpecification {
  const rows = context.items.length;
  const { periods } = context.timeline;
  const names = overrideColumns(periods);
  const span = `PlanVersions[[${names[0]}]:[${names[names.length - 1]}]]`;
  // Until a version is kept the plan as it stands is the plan; afterwards an item that it does not have was planned at nothing.
  const kept = (kind: KeptKind, now: string) =>
    `=IF(Kept_Rows=0,${now},IFERROR(INDEX(${span},XMATCH("0|"&ItemMaster[SKU]&"|${kind}",PlanVersions[Closed]&"|"&PlanVersions[SKU]&"|"&PlanVersions[Kind]),${everyPeriod})*1,0))`;
  const sections: readonly Section[] = [
    {
      title: "Plan as kept, units",
      name: "Kept_Final",
      formula: kept("Final", "Demand_Units"),
      totalName: "Kept_Total",
    },
    {
      title: "Actual, units",
      name: "Actual_Units",
      formula: `=AOP.SERIES(SalesHistory[Date],SalesHistory[Units],SalesHistory[SKU],Plan_Cal,ItemMaster[SKU])*${isClosed}`,
      totalName: "Actual_Total",
    },
    {
      title: "Latest estimate: actual, then open periods, units",
      name: "Estimate_Units",
      formula: `=IF(${isClosed},Actual_Units,Open_Units)`,
      totalName: "Estimate_Total",
      style: "output",
    },
    {
      title: "Plan as kept, revenue",
      name: "Kept_Revenue",
      formula: kept("Revenue", "Demand_Revenue"),
      numberFormat: "money",
      totalName: "Kept_Revenue_Total",
    },
    {
      title: "Actual, revenue",
      name: "Actual_Revenue",
      formula: `=AOP.SERIES(SalesHistory[Date],${soldRevenue},SalesHistory[SKU],Plan_Cal,ItemMaster[SKU])*${isClosed}`,
      numberFormat: "money",
      totalName: "Actual_Revenue_Total",
    },
    {
      title: "Latest estimate, revenue",
      name: "Estimate_Revenue",
      formula: `=IF(${isClosed},Actual_Revenue,Open_Units*ItemMaster[Price]*(1+Price_Change))`,
      numberFormat: "money",
      totalName: "Estimate_Revenue_Total",
      style: "output",
    },
    {
      title: "Open periods, estimated as Assumptions say, units",
      name: "Open_Units",
      formula: `=IF(Estimate_Method="forecast",${newForecast},Demand_Units*IF(Estimate_Method="run rate",IF(Plan_To_Date>0,Actual_To_Date/IF(Plan_To_Date>0,Plan_To_Date,1),1),1))`,
      totals: false,
    },
    { title: "Kept: same period last year, units", name: "Kept_Naive", formula: kept("Naive", "LY_Units") },
    { title: "Kept: baseline, units", name: "Kept_Base", formula: kept("Baseline", "Base_Units") },
    {
      title: "Kept: before overrides, units",
      name: "Kept_Consensus",
      formula: kept("Consensus", "Demand_Units-Override_Units"),
    },
  ];
  return planSheet(context, {
    key: "planActual",
    purpose:
      "The sales of the closed periods against the plan that was kept, and the latest estimate of the year. Paste new sales into Sales history, then close the period.",
    role: "output",
    sections: { count: sections.length, periods },
    columnWidths: { 0: 220, 1: 220, 2: 100, 3: 100, 4: 100, 5: 110, 6: 110 },
    blocks: [
      cells(planGrid.statusRow + 1, 0, [["Items that a version keeps"], ["Sales of the next open period"]], "label"),
      namedCell(
        "Kept_Rows",
        planGrid.statusRow + 1,
        1,
        '=COUNTIFS(PlanVersions[Kind],"Final",PlanVersions[Closed],0)',
        "integer",
      ),
      namedCell(
        "Next_Sales",
        planGrid.statusRow + 2,
        1,
        `=IF(Closed_Periods<Plan_Periods,SUMIFS(SalesHistory[Units],SalesHistory[Date],">="&${nextPeriod(3)},SalesHistory[Date],"<="&${nextPeriod(4)}),0)`,
        "units",
      ),
      cells(
        planGrid.statusRow + 1,
        2,
        [['=IF(Closed_Periods=0,"No period is closed yet",Closed_Periods&" of "&Plan_Periods&" periods are closed")']],
        "note",
      ),
      ...itemLabels(rows),
      ...labelColumn({
        column: 2,
        heading: "Plan to date",
        formula: `=${toDate("Kept_Final")}`,
        rows,
        name: "Plan_To_Date",
        numberFormat: "units",
      }),
      ...labelColumn({
        column: 3,
        heading: "Actual to date",
        formula: `=${toDate("Actual_Units")}`,
        rows,
        name: "Actual_To_Date",
        numberFormat: "units",
      }),
      ...labelColumn({
        column: 4,
        heading: "Difference",
        formula: "=Actual_To_Date-Plan_To_Date",
        rows,
        numberFormat: "units",
      }),
      ...labelColumn({
        column: 5,
        heading: "Error of the plan",
        formula: `=IF(Actual_To_Date*0+Closed_Periods=0,"",IF(Actual_To_Date>0,${toDate("ABS(Actual_Units-Kept_Final)")}/IF(Actual_To_Date>0,Actual_To_Date,1),"no sales"))`,
        name: "Plan_Error",
        rows,
        numberFormat: "percent",
      }),
      ...labelColumn({
        column: 6,
        heading: "Error that overrides took off, units",
        formula: `=${toDate("ABS(Actual_Units-Kept_Consensus)")}-${toDate("ABS(Actual_Units-Kept_Final)")}`,
        rows,
        name: "Override_Gain",
        numberFormat: "units",
      }),
      ...sections.flatMap((section, index) =>
        periodSection({
          rows,
          periods,
          calendar: "Plan_Cal",
          totals: true,
          numberFormat: "units",
          ...section,
          section: index,
        }),
      ),
    ],
  });
}

type Section = Pick<PeriodSection, "title" | "name" | "formula"> & Partial<PeriodSection>;
