import type { PlanContext } from "../PlanContext";
import type { SheetKey } from "../planTemplates";
import type { ChartSpecification } from "../PlanSpecification";
import { capacityRows } from "./dashboardCapacity";
import { dashboardDataRow } from "./dashboardDataRow";
import { dashboardRows } from "./dashboardRows";
import { demandSections } from "./demandSections";
import { lastYearBars, lastYearColumns } from "./lastYearBridge";
import { planGrid } from "./planGrid";
import { rangeAddress } from "./rangeAddress";
import { sectionColumn } from "./sectionColumn";
import { riskCharts } from "./riskCharts";
import { statementRowOf } from "./statementRowOf";
import { trackingRows } from "./trackingRows";
import { waterfallSeries } from "./waterfallSeries";

const firstChartRow = 8;
const chartRows = 16;
const chartColumns = 8;
/** What fits on one screen. */
const mostCharts = 8;
const colours = { plan: "#0B5F57", second: "#E69F00", band: "#8A8886", alert: "#C50F1F" } as const;

/** The charts of the dashboard, over ranges of the plan's own sheets: the first eight that its sheets allow. */
export function dashboardCharts(context: PlanContext): readonly ChartSpecification[] {
  const { periods } = context.timeline;
  const sheet = (key: string) => context.sheetName(key);
  const place = (index: number) => {
    const row = firstChartRow + Math.floor(index / 2) * (chartRows + 1);
    const column = (index % 2) * chartColumns;
    return { from: { row, column }, to: { row: row + chartRows - 1, column: column + chartColumns - 1 } };
  };
  const totals = (key: string, section: number) =>
    rangeAddress(sheet(key), planGrid.totalRow, sectionColumn(section, periods), 1, periods);
  const periodsOf = (key: string) =>
    rangeAddress(sheet(key), planGrid.periodRow, planGrid.firstPeriodColumn, 1, periods);
  const data = (column: number) =>
    rangeAddress(sheet("dashboard"), dashboardDataRow, column, dashboardRows(context), 1);
  const tightest = (row: keyof typeof capacityRows) =>
    rangeAddress(sheet("dashboard"), capacityRows[row], 9, 1, periods);
  const tracked = (name: string) => {
    const row = planGrid.firstRow + trackingRows().findIndex((line) => line?.name === name);
    return rangeAddress(sheet("tracking"), row, planGrid.firstPeriodColumn, 1, periods);
  };
  const accounts = [...new Set(context.costLines.map((line) => line.account))];
  const firstAccount = statementRowOf(context, accounts[0] ?? "Supply-chain cost");
  const items = Math.min(10, context.items.length);
  const charts: readonly (Omit<ChartSpecification, "from" | "to"> & { readonly needs?: SheetKey })[] = [
    {
      name: "Demand",
      title: "Demand: history and plan, fit and baseline, band",
      type: "line",
      numberFormat: "units",
      valueTitle: "Units",
      series: [
        { name: "Low", values: data(2), categories: data(0), color: colours.band, dashed: true },
        { name: "High", values: data(3), categories: data(0), color: colours.band, dashed: true },
        {
          name: "Fit, then baseline",
          values: data(5),
          categories: data(0),
          color: colours.second,
          dashed: true,
        },
        // Last: drawn over the band, which has no width in the history.
        { name: "History, then plan", values: data(1), categories: data(0), color: colours.plan },
      ],
    },
    {
      name: "LastYearToPlan",
      title: "Revenue: last year to plan",
      type: "stackedColumn",
      numberFormat: "money",
      valueTitle: context.choices.currency,
      series: waterfallSeries(sheet("kpis"), {
        ...{ row: planGrid.periodRow, column: lastYearColumns.bridge, bars: lastYearBars },
      }),
    },
    {
      name: "PlanEstimateActual",
      title: "Revenue: plan, latest estimate, actual",
      type: "columnAndLine",
      minimum: 0,
      numberFormat: "money",
      valueTitle: context.choices.currency,
      series: [
        {
          name: "Actual",
          values: tracked("Track_Revenue_Actual"),
          categories: periodsOf("tracking"),
          color: colours.plan,
        },
        {
          name: "Latest estimate",
          values: tracked("Track_Revenue"),
          categories: periodsOf("tracking"),
          color: colours.band,
        },
        {
          ...{ name: "Plan", values: tracked("Track_Revenue_Plan"), categories: periodsOf("tracking") },
          ...{ color: colours.second, line: true },
        },
      ],
    },
    {
      needs: "supplyPlan",
      name: "Stock",
      title: "Projected stock against safety stock",
      type: "columnAndLine",
      minimum: 0,
      numberFormat: "money",
      valueTitle: context.choices.currency,
      series: [
        { name: "Stock", values: totals("supplyPlan", 5), categories: periodsOf("supplyPlan"), color: colours.plan },
        {
          name: "Safety stock",
          values: rangeAddress(sheet("dashboard"), dashboardDataRow + 4, 9, 1, periods),
          categories: periodsOf("supplyPlan"),
          color: colours.alert,
          line: true,
        },
      ],
    },
    {
      needs: "capacity",
      name: "Capacity",
      title: "Capacity: utilisation of the tightest resource in each period",
      type: "columnAndLine",
      minimum: 0,
      numberFormat: "percent",
      valueTitle: "Load / capacity",
      series: [
        { name: "Utilisation", values: tightest("peak"), categories: periodsOf("capacity"), color: colours.plan },
        {
          name: "100 % of capacity",
          values: tightest("full"),
          categories: periodsOf("capacity"),
          color: colours.alert,
          line: true,
        },
      ],
    },
    ...(context.has("riskBand") ? riskCharts(context) : []),
    {
      needs: "profitAndLoss",
      name: "CostByAccount",
      title: "Supply-chain cost of the year by account",
      type: "doughnut",
      numberFormat: "money",
      series: [
        {
          name: "Cost",
          values: rangeAddress(sheet("profitAndLoss"), firstAccount, planGrid.totalColumn, accounts.length, 1),
          categories: rangeAddress(sheet("profitAndLoss"), firstAccount, planGrid.keyColumn, accounts.length, 1),
        },
      ],
    },
    {
      needs: "freight",
      name: "FreightByLane",
      title: "Freight of the year by lane",
      type: "bar",
      minimum: 0,
      numberFormat: "money",
      valueTitle: context.choices.currency,
      series: [
        {
          name: "Freight",
          values: rangeAddress(
            sheet("freight"),
            planGrid.firstRow,
            sectionColumn(0, periods) - 2,
            context.lanes.length,
            1,
          ),
          categories: rangeAddress(sheet("freight"), planGrid.firstRow, planGrid.keyColumn, context.lanes.length, 1),
          color: colours.plan,
        },
      ],
    },
    {
      name: "RevenueByItem",
      title: "Planned revenue of the best sellers so far",
      type: "bar",
      minimum: 0,
      numberFormat: "money",
      valueTitle: context.choices.currency,
      series: [
        {
          name: "Revenue",
          values: rangeAddress(
            sheet("demandPlan"),
            planGrid.firstRow,
            sectionColumn(demandSections.revenue, periods) - 2,
            items,
            1,
          ),
          categories: rangeAddress(sheet("demandPlan"), planGrid.firstRow, planGrid.keyColumn, items, 1),
          color: colours.plan,
        },
      ],
    },
    {
      name: "DemandOnLastYear",
      title: "Plan against last year",
      type: "columnAndLine",
      minimum: 0,
      numberFormat: "units",
      valueTitle: "Units",
      series: [
        {
          name: "Plan",
          values: totals("demandPlan", demandSections.final),
          categories: periodsOf("demandPlan"),
          color: colours.plan,
        },
        {
          name: "Last year",
          values: totals("demandPlan", demandSections.lastYear),
          categories: periodsOf("demandPlan"),
          color: colours.second,
          line: true,
        },
      ],
    },
  ];
  return charts
    .filter(({ needs }) => needs === undefined || context.has(needs))
    .slice(0, mostCharts)
    .map((chart, index) => ({ ...chart, ...place(index) }));
}
