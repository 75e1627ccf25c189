import { cells } from "../layout/cells";
import { headingCells } from "../layout/headingCells";
import { itemLabels } from "../layout/itemLabels";
import { labelColumn } from "../layout/labelColumn";
import { periodSection } from "../layout/periodSection";
import { planGrid } from "../layout/planGrid";
import { planSheet } from "../layout/planSheet";
import { sectionColumn } from "../layout/sectionColumn";
import type { PlanContext } from "../PlanContext";
import type { SheetSpecification } from "../PlanSpecification";

const modelFormats = ["text", "integer", "integer", "units1", "percent", "percent", "percent", "text"] as const;
const modelHeadings = [
  "Model",
  "Season",
  "Periods used",
  "One-step error, units",
  "Holdout WAPE",
  "WAPE of last year",
  "Holdout bias",
  "Parameters",
];
const plannedColumns = "SEQUENCE(ROWS(Hist_Units)),SEQUENCE(1,Plan_Periods,Fcst_Skip+1)";

/** The statistical forecast by item with its band, the model chosen for each item and how it did on the last periods. */
export function baseline(context: PlanContext): SheetSpecification {
  const rows = context.items.length;
  const { periods } = context.timeline;
  const shared = { rows, periods, calendar: "Plan_Cal", numberFormat: "units", totals: true } as const;
  const modelColumn = sectionColumn(3, periods);
  return planSheet(context, {
    key: "baseline",
    purpose: "What the history alone says: forecast, low and high by item, and the model behind each row.",
    role: "calculation",
    sections: { count: 3, periods: periods },
    columnWidths: { 0: 140, 1: 220, 2: 150, 3: 70, 4: 90, 5: 90, [modelColumn]: 150, [modelColumn + 7]: 320 },
    blocks: [
      ...itemLabels(rows),
      ...labelColumn({ column: 2, heading: "Model", formula: "=INDEX(Fcst_Model,0,1)", rows }),
      ...labelColumn({
        column: 3,
        heading: "Season",
        formula: "=INDEX(Fcst_Model,0,2)",
        rows,
        numberFormat: "integer",
      }),
      ...labelColumn({
        column: 4,
        heading: "Error (WAPE)",
        formula: "=INDEX(Fcst_Model,0,5)",
        rows,
        numberFormat: "percent",
      }),
      ...labelColumn({
        column: 5,
        heading: "Same for last year",
        formula: "=INDEX(Fcst_Model,0,6)",
        rows,
        numberFormat: "percent",
      }),
      ...periodSection({
        ...shared,
        section: 0,
        title: "Baseline forecast, units",
        name: "Base_Units",
        formula: `=INDEX(AOP.FORECAST(Hist_Units,Fcst_Horizon,Periods_Year),${plannedColumns})`,
        totalName: "Base_Total",
      }),
      ...periodSection({
        ...shared,
        section: 1,
        title: "Low end of the band, units",
        name: "Base_Low",
        formula: `=INDEX(AOP.FORECAST.INTERVAL(Hist_Units,Fcst_Horizon,Periods_Year,,,Band_Level,"lower"),${plannedColumns})`,
        totals: false,
      }),
      ...periodSection({
        ...shared,
        section: 2,
        title: "High end of the band, units",
        name: "Base_High",
        formula: `=INDEX(AOP.FORECAST.INTERVAL(Hist_Units,Fcst_Horizon,Periods_Year,,,Band_Level,"upper"),${plannedColumns})`,
        totals: false,
      }),
      cells(planGrid.bandRow, modelColumn, [["How each row was forecast"]], "heading"),
      ...headingCells(
        modelColumn,
        modelHeadings.map((heading, index) => [heading, modelFormats[index] ?? "text"] as const),
      ),
      {
        kind: "grid",
        name: "Fcst_Model",
        row: planGrid.firstRow,
        column: modelColumn,
        formula: "=AOP.FORECAST.MODEL(Hist_Units,Fcst_Horizon,Periods_Year)",
        rows,
        columns: modelHeadings.length,
        numberFormat: "general",
        columnNumberFormats: modelFormats,
        style: "calculation",
        grows: true,
      },
    ],
  });
}
