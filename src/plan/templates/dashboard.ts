import { cells } from "../layout/cells";
import { dashboardCharts } from "../layout/dashboardCharts";
import { dashboardData } from "../layout/dashboardData";
import { planSheet } from "../layout/planSheet";
import type { PlanContext } from "../PlanContext";
import type { SheetKey } from "../planTemplates";
import type { BlockSpecification, NumberFormatName, SheetSpecification } from "../PlanSpecification";

const tiles: readonly (readonly [label: string, name: string, numberFormat: NumberFormatName, needs?: SheetKey])[] = [
  ["Revenue", "Kpi_Revenue", "money"],
  ["Demand on last year", "Kpi_Growth", "percent"],
  ["Gross margin", "Kpi_Margin", "percent", "profitAndLoss"],
  ["Contribution", "Kpi_Contribution", "money", "profitAndLoss"],
  ["Demand served", "Kpi_Service", "percent", "supplyPlan"],
  ["Inventory turns", "Kpi_Turns", "units1", "profitAndLoss"],
  ["Peak utilisation", "Kpi_Utilisation", "percent", "capacity"],
  ["Forecast error (WAPE)", "Kpi_Wape", "percent"],
];
const tileRow = 4;

/** The plan on one screen: figures, charts, and under them the numbers that the charts show. */
export function dashboard(context: PlanContext): SheetSpecification {
  return planSheet(context, {
    key: "dashboard",
    purpose:
      "The plan at a glance. The figures are defined on KPIs; the numbers behind the first chart stand below the charts.",
    role: "output",
    columnWidths: Object.fromEntries(Array.from({ length: 16 }, (_, column) => [column, column % 2 === 0 ? 96 : 72])),
    frozen: { rows: 3, columns: 0 },
    blocks: [
      ...tiles.filter(([, , , needs]) => needs === undefined || context.has(needs)).flatMap(tile),
      ...dashboardData(context),
    ],
    charts: dashboardCharts(context),
  });
}

function tile([label, name, numberFormat]: (typeof tiles)[number], index: number): BlockSpecification[] {
  const column = index * 2;
  return [
    cells(tileRow, column, [[label]], "note"),
    cells(tileRow + 1, column, [[`=${name}`]], "output", numberFormat),
  ];
}
