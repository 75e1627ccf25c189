import { cells } from "../layout/cells";
import { forecastRequest } from "../layout/forecastRequest";
import { headingCells } from "../layout/headingCells";
import { itemLabels } from "../layout/itemLabels";
import { labelColumn } from "../layout/labelColumn";
import { periodSection } from "../layout/periodSection";
import { planGrid } from "../layout/planGrid";
import { planSheet } from "../layout/planSheet";
import { sectionColumn } from "../layout/sectionColumn";
import { modelWords } from "../modelWords";
import type { PlanContext } from "../PlanContext";
import type { BlockSpecification, SheetSpecification } from "../PlanSpecification";

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
const plannedColumns = "SEQUENCE(ROWS(Hist_Clean)),SEQUENCE(1,Plan_Periods,Fcst_Skip+1)";

const { items: request, asChosen, total: totalRequest } = forecastRequest;
const words = `{${modelWords.map((word) => `"${word}"`).join(",")}}`;
const whyWidth = 1400;

/** The statistical forecast by item with its band, the model behind each row, how it did, why, and its fit on the history. */
export function baseline(context: PlanContext): SheetSpecification {
  const rows = context.items.length;
  const { periods, historyPeriods } = context.timeline;
  const shared = { rows, periods, calendar: "Plan_Cal", numberFormat: "units" } as const;
  const modelColumn = sectionColumn(3, periods);
  const usedColumn = modelColumn + modelHeadings.length;
  const whyColumn = usedColumn + 3;
  const fitColumn = whyColumn + 2;
  return planSheet(context, {
    key: "baseline",
    purpose:
      "What the clean history alone says: forecast, P10 and P90 by item, the model behind each row and why. Choose another model on Item decisions.",
    role: "calculation",
    sections: { count: 3, periods },
    columnWidths: {
      ...{ 0: 140, 1: 220, 2: 180, 3: 110, 4: 70, 5: 90, 6: 90 },
      ...{
        [modelColumn]: 180,
        [modelColumn + 7]: 320,
        [usedColumn + 1]: 320,
        [whyColumn - 1]: 16,
        [whyColumn]: whyWidth,
        [fitColumn - 1]: 16,
      },
      ...Object.fromEntries(Array.from({ length: historyPeriods }, (_, period) => [fitColumn + period, 92])),
    },
    blocks: [
      ...itemLabels(rows),
      ...labelColumn({ column: 2, heading: "Model", formula: "=INDEX(Fcst_Model,0,1)", rows }),
      ...labelColumn({
        column: 3,
        heading: "Your choice",
        formula: '=IFERROR(INDEX(ItemDecision[Model],XMATCH(ItemMaster[SKU],ItemDecision[SKU]))&"","")',
        rows,
        name: "Fcst_Choice",
      }),
      ...labelColumn({
        column: 4,
        heading: "Season",
        formula: "=INDEX(Fcst_Model,0,2)",
        rows,
        numberFormat: "integer",
      }),
      ...labelColumn({
        column: 5,
        heading: "Error (WAPE)",
        formula: "=INDEX(Fcst_Model,0,5)",
        rows,
        numberFormat: "percent",
      }),
      ...labelColumn({
        column: 6,
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
        formula: `=INDEX(AOP.FORECAST(${request}),${plannedColumns})`,
        totals: true,
        totalName: "Base_Total",
      }),
      ...bound(1, "Base_Low", "lower", "Low end of the band (P10 at 80 %), units"),
      ...bound(2, "Base_High", "upper", "High end of the band (P90 at 80 %), units"),
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
        formula: `=AOP.FORECAST.MODEL(${request})`,
        rows,
        columns: modelHeadings.length,
        numberFormat: "general",
        columnNumberFormats: modelFormats,
        style: "calculation",
        grows: true,
      },
      ...labelColumn({
        column: usedColumn,
        heading: "Model asked for",
        // The report needs the history and the shorter one that is tested on: a model that fails on either is not taken.
        formula: `=IF(ISERROR(INDEX(AOP.FORECAST.MODEL(${asChosen}),SEQUENCE(ROWS(Hist_Clean)),1))*SEQUENCE(ROWS(Hist_Clean),1,1,0)=0,Fcst_Choice,"auto")`,
        rows,
        name: "Fcst_Used",
      }),
      ...labelColumn({
        column: usedColumn + 1,
        heading: "Your choice, where it is not taken",
        formula: `=IF((Fcst_Choice="")+(Fcst_Used=Fcst_Choice)>0,"",IF(ISNA(XMATCH(Fcst_Choice,${words})),"There is no model of this name: automatic instead","Needs a longer history, above zero throughout: automatic instead"))`,
        rows,
        name: "Fcst_Refused",
        style: "note",
      }),
      cells(
        planGrid.bandRow,
        whyColumn,
        [['="Why the forecast of "&INDEX(Plan_Cal,Why_Period,2)&" is what it is"']],
        "heading",
      ),
      ...labelColumn({
        column: whyColumn,
        heading: "In words (Assumptions: Period explained)",
        formula: `=AOP.FORECAST.WHY(${request},Fcst_Skip+Why_Period)`,
        rows,
        name: "Fcst_Why",
        style: "note",
      }),
      ...periodSection({
        ...shared,
        section: 3,
        column: fitColumn,
        title: "Fit: what the model would have forecast one period ahead, units",
        name: "Base_Fit",
        formula: `=AOP.FORECAST.FIT(${request})`,
        periods: historyPeriods,
        calendar: "Hist_Cal",
        totals: false,
      }),
      // Where a model had too little history to say anything, the total takes what was sold.
      totalLine(
        "Fit_Total",
        fitColumn,
        historyPeriods,
        "=MMULT(SEQUENCE(1,ROWS(Base_Fit),1,0),IF(ISNUMBER(Base_Fit),Base_Fit,Hist_Clean))",
      ),
    ],
  });

  /** A bound by item; above it that of the total, which is narrower than the sum of the items' bounds. */
  function bound(section: number, name: string, end: "lower" | "upper", title: string): BlockSpecification[] {
    return [
      ...periodSection({
        ...shared,
        section,
        title,
        name,
        formula: `=INDEX(AOP.FORECAST.INTERVAL(${request},Band_Level,"${end}"),${plannedColumns})`,
        totals: false,
      }),
      totalLine(
        `${name}_Total`,
        sectionColumn(section, periods),
        periods,
        `=Base_Total*INDEX(IFERROR(AOP.FORECAST.INTERVAL(${totalRequest},Band_Level,"${end}")/AOP.FORECAST(${totalRequest}),1),1,SEQUENCE(1,Plan_Periods,Fcst_Skip+1))`,
      ),
    ];
  }
}

function totalLine(name: string, column: number, columns: number, formula: string): BlockSpecification {
  return {
    kind: "grid",
    name,
    row: planGrid.totalRow,
    column,
    formula,
    rows: 1,
    columns,
    numberFormat: "units",
    style: "total",
    grows: false,
  };
}
