import { cells } from "../layout/cells";
import { exchangeCurve } from "../layout/exchangeCurve";
import { exchangeCurveBlocks } from "../layout/exchangeCurveBlocks";
import { headingCells } from "../layout/headingCells";
import { namedCell } from "../layout/namedCell";
import { planGrid } from "../layout/planGrid";
import { planSheet } from "../layout/planSheet";
import { rangeAddress } from "../layout/rangeAddress";
import type { PlanContext } from "../PlanContext";
import type {
  BlockSpecification,
  ChartSpecification,
  NumberFormatName,
  SheetSpecification,
} from "../PlanSpecification";
import { stockClasses } from "../stockClasses";

const chartRow = planGrid.firstRow + exchangeCurve.targets.length + 3;
const chartRows = 20;
const yearly = "MMULT(Demand_Revenue,SEQUENCE(Plan_Periods,1,1,0))";

interface ClassColumn {
  readonly heading: string;
  readonly name: string;
  readonly formula: string;
  readonly numberFormat: NumberFormatName;
}

const inClass = "(Class_List=TRANSPOSE(Stock_Class))*1";
const columns: readonly ClassColumn[] = [
  { heading: "Items", name: "Class_Items", formula: "=COUNTIF(Stock_Class,Class_List)", numberFormat: "integer" },
  {
    heading: "Share of revenue",
    name: "Class_Share",
    formula: `=IFERROR(MMULT(${inClass},${yearly})/SUM(Demand_Revenue),0)`,
    numberFormat: "percent",
  },
  { heading: "Service target", name: "Class_Target", formula: "=Service_Grid*1", numberFormat: "percent" },
  {
    heading: "Served from stock",
    name: "Class_Served",
    formula: `=IFERROR(MMULT(${inClass},Service_Fill*Demand_Mean*Unit_Cost)/MMULT(${inClass},Demand_Mean*Unit_Cost),"")`,
    numberFormat: "percent",
  },
  {
    heading: "Safety stock value",
    name: "Class_Safety",
    formula: `=MMULT(${inClass},Safety_Stock*Unit_Cost)`,
    numberFormat: "money",
  },
  {
    heading: "Policy stock value",
    name: "Class_Stock",
    formula: `=MMULT(${inClass},Stock_Average_Value)`,
    numberFormat: "money",
  },
  {
    heading: "Carrying cost of it a year",
    name: "Class_Carrying",
    formula: `=MMULT(${inClass},Carrying_Year)`,
    numberFormat: "money",
  },
];

/** Service against stock: the ABC-XYZ classes with their targets, and the exchange curve with what a point of service costs. */
export function serviceAndStock(context: PlanContext): SheetSpecification {
  return planSheet(context, {
    key: "serviceAndStock",
    purpose:
      "What service costs in stock: by class, with its target (change it on Assumptions), and for the whole range along the exchange curve.",
    role: "output",
    columnWidths: {
      ...{ 0: 90, ...Object.fromEntries(Array.from({ length: 18 }, (_, index) => [index + 1, 120])) },
      ...{ 8: 16, 9: 16 },
    },
    frozen: { rows: planGrid.periodRow + 1, columns: 1 },
    blocks: [
      cells(
        planGrid.statusRow + 1,
        0,
        [
          [
            "Policy stock: safety stock + half an order, as the inventory policy sizes it, the same all year; its carrying cost is capital, storage and risk.",
          ],
          [
            "The stock of the plan, period by period, stands on Supply plan and Stock review; its carrying cost in the P&L is capital and risk, storage is a cost of the warehouses.",
          ],
        ],
        "note",
      ),
      cells(
        planGrid.bandRow,
        0,
        [["Classes: ABC by revenue, XYZ by variation", ...new Array<null>(7).fill(null)]],
        "heading",
      ),
      ...headingCells(0, [
        ["Class", "text"],
        ...columns.map(({ heading, numberFormat }) => [heading, numberFormat] as const),
      ]),
      grid(0, "Class_List", `={${stockClasses.map(({ name }) => `"${name}"`).join(";")}}`, "text", "label"),
      ...columns.map((column, index) => grid(index + 1, column.name, column.formula, column.numberFormat)),
      cells(planGrid.firstRow + stockClasses.length, 0, [["All"]], "total", "text"),
      namedCell("Class_Items_Sum", planGrid.firstRow + stockClasses.length, 1, "=SUM(Class_Items)", "integer", "total"),
      cells(planGrid.firstRow + stockClasses.length, 2, [["=SUM(Class_Share)", null]], "total", "percent"),
      namedCell(
        "Plan_Served",
        planGrid.firstRow + stockClasses.length,
        4,
        "=IFERROR(SUM(Service_Fill*Demand_Mean*Unit_Cost)/SUM(Demand_Mean*Unit_Cost),1)",
        "percent",
        "total",
      ),
      cells(
        planGrid.firstRow + stockClasses.length,
        5,
        [["=SUM(Class_Safety)", "=SUM(Class_Stock)", "=SUM(Class_Carrying)"]],
        "total",
        "money",
      ),
      ...exchangeCurveBlocks(),
    ],
    charts: [exchangeChart(context)],
  });
}

function grid(
  column: number,
  name: string,
  formula: string,
  numberFormat: NumberFormatName,
  style: "label" | "calculation" = "calculation",
): BlockSpecification {
  return {
    kind: "grid",
    name,
    row: planGrid.firstRow,
    column,
    formula,
    rows: stockClasses.length,
    columns: 1,
    numberFormat,
    style,
    grows: false,
  };
}

/** Both rules spend the same money at each point, so that the distance between the lines is what spreading it better gains. */
function exchangeChart(context: PlanContext): ChartSpecification {
  const address = (offset: number) =>
    rangeAddress(
      context.sheetName("serviceAndStock"),
      planGrid.firstRow,
      exchangeCurve.column + offset,
      exchangeCurve.targets.length,
      1,
    );
  const series = (name: string, offset: number, color: string, dashed = false) => ({
    name,
    values: address(offset),
    categories: address(exchangeCurve.parts.equal),
    color,
    dashed,
  });
  return {
    name: "ExchangeCurve",
    title: "Exchange curve: demand served from stock against the value of the stock",
    type: "line",
    numberFormat: "percent",
    valueTitle: "Served from stock",
    from: { row: chartRow, column: 0 },
    to: { row: chartRow + chartRows, column: 9 },
    series: [
      series("Every item at one target", exchangeCurve.parts.equal + 1, "#E69F00"),
      series("The same money, spread best", exchangeCurve.parts.balanced, "#0B5F57"),
      series("Your plan", exchangeCurve.parts.plan, "#8A8886", true),
    ],
  };
}
