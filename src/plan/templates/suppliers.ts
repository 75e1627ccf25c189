import { cells } from "../layout/cells";
import { headingCells } from "../layout/headingCells";
import { labelColumn } from "../layout/labelColumn";
import { noSupplier } from "../layout/noSupplier";
import { periodSection } from "../layout/periodSection";
import { planGrid } from "../layout/planGrid";
import { planSheet } from "../layout/planSheet";
import { sectionColumn } from "../layout/sectionColumn";
import { sourceFlags } from "../layout/sourceFlags";
import type { PlanContext } from "../PlanContext";
import type { BlockSpecification, NumberFormatName, SheetSpecification } from "../PlanSpecification";
import { supplierLines } from "../supplierLines";

const ofSupplier = "(Supplier_Names=TRANSPOSE(Buy_Supplier))*1";
const sum = (perLine: string) => `MMULT(${ofSupplier},${perLine})`;
const lines = sum("(Buy_Index>0)*1");
const alone = sourceFlags.alone.map((word) => `(Buy_Source="${word}")`).join("+");
const orders = (outcome: string) => `COUNTIFS(PurchaseList[Supplier],Supplier_Names,Purchase_Outcome,"${outcome}")`;
/** The orders of all suppliers together: what is taken of one without orders. */
const overall = "IFERROR(SUM(Supplier_Kept)/SUM(Supplier_Kept+Supplier_Missed),1)";
const mean = (metric: string) => `IF(Supplier_Names="${noSupplier}",AVERAGE(${metric}),${metric})`;
const columnOf = (first: string, second: string, third: string) =>
  `IF(SEQUENCE(1,3)=1,${first},IF(SEQUENCE(1,3)=2,${second},${third}))`;

/** The suppliers, the largest first: what is spent with each, what depends on it alone, and how good it was. */
export function suppliers(context: PlanContext): SheetSpecification {
  const rows = Math.max(1, new Set(supplierLines(context).map(({ supplier }) => supplier)).size);
  const { periods } = context.timeline;
  const isScored = context.has("purchases");
  const scoreColumn = sectionColumn(1, periods) - 2;
  const label = (column: number, heading: string, name: string | null, formula: string, format: NumberFormatName) =>
    labelColumn({ column, heading, formula, rows, numberFormat: format, ...(name === null ? {} : { name }) });
  return planSheet(context, {
    key: "suppliers",
    purpose: `What the Purchase plan spends with each supplier and what depends on it alone.${isScored ? " The score weighs its prices, punctuality and lead time (weights on Assumptions): 100 is best in all, 0 worst in all." : ""}`,
    role: "output",
    sections: { count: 1, periods },
    columnWidths: {
      ...{ 0: 220, 1: 90, 2: 110, 3: 90, 4: 90, 5: 80, 6: 80, [scoreColumn - 1]: 16 },
      ...(isScored ? Object.fromEntries([0, 1, 2, 3, 4, 5, 6].map((index) => [scoreColumn + index, 120])) : {}),
    },
    blocks: [
      ...label(
        0,
        "Supplier",
        "Supplier_Names",
        "=SORTBY(UNIQUE(Buy_Supplier),SUMIFS(Supplier_Year,Buy_Supplier,UNIQUE(Buy_Supplier)),-1)",
        "text",
      ),
      ...label(1, "Items", "Supplier_Items", `=${sum("(Buy_Share>0)*1")}`, "integer"),
      ...label(2, "Items from it alone", "Supplier_Alone", `=${sum(`(${alone})*1`)}`, "integer"),
      ...label(
        3,
        "Share of spend",
        "Supplier_Share",
        "=IFERROR(MMULT(Supplier_Money,SEQUENCE(Plan_Periods,1,1,0))/SUM(Supplier_Money),0)",
        "percent",
      ),
      ...(isScored ? score(rows, scoreColumn, label) : []),
      ...periodSection({
        section: 0,
        title: "Spend, in the period of receipt",
        name: "Supplier_Money",
        formula: `=${sum("Supplier_Spend")}`,
        rows,
        periods,
        calendar: "Plan_Cal",
        numberFormat: "money",
        totals: true,
        style: "output",
      }),
    ],
  });
}

function score(
  rows: number,
  column: number,
  label: (
    column: number,
    heading: string,
    name: string | null,
    formula: string,
    format: NumberFormatName,
  ) => BlockSpecification[],
): readonly BlockSpecification[] {
  const grid = (
    at: number,
    name: string,
    formula: string,
    formats: readonly NumberFormatName[],
  ): BlockSpecification => ({
    kind: "grid",
    name,
    row: planGrid.firstRow,
    column: at,
    formula,
    rows,
    columns: formats.length,
    numberFormat: "general",
    columnNumberFormats: formats,
    style: "calculation",
    grows: true,
  });
  const weights = columnOf("Weight_Price", "Weight_Punctual", "Weight_Lead");
  return [
    ...label(
      4,
      "On time",
      "Supplier_Punctual",
      `=IF(Supplier_Kept+Supplier_Missed>0,Supplier_Kept/(Supplier_Kept+Supplier_Missed),"")`,
      "percent",
    ),
    ...headingCells(5, [
      ["Score", "units1"],
      ["Rank", "integer"],
    ]),
    grid(
      5,
      "Supplier_Score",
      `=IF(Supplier_Names="${noSupplier}","",AOP.SUPPLIERSCORE(Supplier_Metrics,${weights},{"lower","higher","lower"}))`,
      ["units1", "integer"],
    ),
    cells(
      planGrid.bandRow,
      column,
      [["What the score is made of: suppliers without orders count as the average", ...new Array<null>(6).fill(null)]],
      "heading",
    ),
    ...headingCells(column, [
      ["Price / lowest price", "factor"],
      ["On time", "percent"],
      ["Lead time, days", "units1"],
    ]),
    grid(
      column,
      "Supplier_Metrics",
      `=${columnOf(mean("Supplier_Index"), `IF(Supplier_Punctual="",${overall},Supplier_Punctual)`, mean("Supplier_Days"))}`,
      ["factor", "percent", "units1"],
    ),
    ...label(column + 3, "Its own prices / lowest", "Supplier_Index", `=${sum("Buy_Index")}/${lines}`, "factor"),
    ...label(
      column + 4,
      "Mean lead time, days",
      "Supplier_Days",
      `=IFERROR(AVERAGEIFS(Purchase_Days,PurchaseList[Supplier],Supplier_Names),${sum("Buy_Days")}/${lines})`,
      "units1",
    ),
    ...label(column + 5, "Orders on time", "Supplier_Kept", `=${orders("On time")}`, "integer"),
    ...label(column + 6, "Orders late", "Supplier_Missed", `=${orders("Late")}`, "integer"),
  ];
}
