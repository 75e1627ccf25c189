import { cells } from "../layout/cells";
import { dashboardCapacity } from "../layout/dashboardCapacity";
import { dashboardCharts } from "../layout/dashboardCharts";
import { dashboardData } from "../layout/dashboardData";
import { planSheet } from "../layout/planSheet";
import type { PlanContext } from "../PlanContext";
import type { SheetKey } from "../planTemplates";
import type { BlockSpecification, NumberFormatName, SheetSpecification } from "../PlanSpecification";

interface Tile {
  readonly label: string;
  readonly name: string;
  readonly numberFormat: NumberFormatName;
  readonly needs?: SheetKey;
  /** Name of its target, and on which side of it the figure is off target. */
  readonly goal?: readonly [name: string, offTarget: "less" | "greater"];
}

const tiles: readonly Tile[] = [
  { label: "Revenue", name: "Kpi_Revenue", numberFormat: "money" },
  { label: "Demand on last year", name: "Kpi_Growth", numberFormat: "percent" },
  {
    ...{ label: "Gross margin", name: "Kpi_Margin", numberFormat: "percent", needs: "profitAndLoss" },
    goal: ["Goal_Margin", "less"],
  },
  { label: "Contribution", name: "Kpi_Contribution", numberFormat: "money", needs: "profitAndLoss" },
  {
    ...{ label: "Demand served", name: "Kpi_Service", numberFormat: "percent", needs: "supplyPlan" },
    goal: ["Goal_Service", "less"],
  },
  {
    ...{ label: "Inventory turns", name: "Kpi_Turns", numberFormat: "units1", needs: "profitAndLoss" },
    goal: ["Goal_Turns", "less"],
  },
  {
    ...{ label: "Peak utilisation", name: "Kpi_Utilisation", numberFormat: "percent", needs: "capacity" },
    goal: ["Goal_Utilisation", "greater"],
  },
  {
    ...{ label: "Forecast error (WAPE)", name: "Kpi_Wape", numberFormat: "percent" },
    goal: ["Goal_Wape", "greater"],
  },
];
const tileRow = 4;

/** The plan on one screen: figures, charts, and under them the numbers that the charts show. */
export function dashboard(context: PlanContext): SheetSpecification {
  const shown = tiles.filter(({ needs }) => needs === undefined || context.has(needs));
  return planSheet(context, {
    key: "dashboard",
    purpose:
      "The plan at a glance. The figures are defined on KPIs; the numbers behind the first chart stand below the charts.",
    role: "output",
    columnWidths: Object.fromEntries(Array.from({ length: 16 }, (_, column) => [column, column % 2 === 0 ? 96 : 72])),
    frozen: { rows: 3, columns: 0 },
    blocks: [
      ...shown.flatMap(tile),
      ...dashboardData(context),
      ...(context.has("capacity") ? dashboardCapacity(context) : []),
    ],
    conditionalFormats: shown.flatMap(({ goal }, index) =>
      goal === undefined
        ? []
        : [
            {
              ...{ row: tileRow + 1, column: index * 2, rows: 1, columns: 1 },
              rule: { kind: goal[1], value: `=${goal[0]}`, look: "bad" } as const,
            },
          ],
    ),
    charts: dashboardCharts(context),
  });
}

function tile({ label, name, numberFormat, goal }: Tile, index: number): BlockSpecification[] {
  const column = index * 2;
  // In words too: colour alone would not reach everyone.
  const isOff = goal === undefined ? "" : `${name}${goal[1] === "less" ? "<" : ">"}${goal[0]}`;
  const state = goal === undefined ? "" : `=IF(ISNUMBER(${name}),IF(${isOff},"Off target","On target"),"")`;
  return [
    cells(tileRow, column, [[label]], "note"),
    cells(tileRow + 1, column, [[`=${name}`]], "output", numberFormat),
    ...(state === "" ? [] : [cells(tileRow + 2, column, [[state]], "note")]),
  ];
}
