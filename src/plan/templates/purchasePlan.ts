import { cells } from "../layout/cells";
import { labelColumn } from "../layout/labelColumn";
import { noSupplier } from "../layout/noSupplier";
import { periodSection, type PeriodSection } from "../layout/periodSection";
import { planGrid } from "../layout/planGrid";
import { planSheet } from "../layout/planSheet";
import { sectionColumn } from "../layout/sectionColumn";
import { sourceFlags } from "../layout/sourceFlags";
import type { PlanContext } from "../PlanContext";
import type { NumberFormatName, SheetSpecification } from "../PlanSpecification";
import { supplierLines } from "../supplierLines";

type Label = readonly [heading: string, name: string | null, formula: string, numberFormat: NumberFormatName];

const [flagColumn, sectionCount] = [4, 4];
const sku = 'SupplierList[SKU]&""';
const ordersOfLine = "PurchaseList[SKU],SupplierList[SKU],PurchaseList[Supplier],Buy_Supplier";
const lowest = "MINIFS(Buy_Price,SupplierList[SKU],SupplierList[SKU])";
const lots = `"l4l",0,Buy_Multiple,Buy_Minimum`;
const releases = `AOP.NETREQ(Supplier_Need,0,0,0,Buy_Lead,${lots},"releases")`;

/** What to buy of each supplier and when: the needs of the plan by share, in the supplier's lots, ordered its lead time ahead. */
export function purchasePlan(context: PlanContext): SheetSpecification {
  const rows = Math.max(1, supplierLines(context).length);
  const { periods } = context.timeline;
  const hasComponents = context.has("materials");
  const helpers = sectionColumn(sectionCount, periods) - 2;
  const section = (options: Pick<PeriodSection, "section" | "title" | "name" | "formula"> & Partial<PeriodSection>) =>
    periodSection({ rows, periods, calendar: "Plan_Cal", numberFormat: "units", totals: true, ...options });
  const labels = (first: number, columns: readonly Label[]) =>
    columns.flatMap(([heading, name, formula, numberFormat], index) =>
      labelColumn({ column: first + index, heading, formula, rows, numberFormat, ...(name === null ? {} : { name }) }),
    );
  const terms = termColumns(hasComponents, context.has("purchases"));
  return planSheet(context, {
    key: "purchasePlan",
    purpose:
      "What to buy of each supplier: the need of bought items and components by its share (Supplier prices), in its minimum and multiple, what is left over carried on, ordered its lead time ahead.",
    role: "output",
    sections: { count: sectionCount, periods },
    columnWidths: {
      ...{ 0: 200, 1: 130, 2: 220, 3: 80, [flagColumn]: 110, 5: 90, 6: 110, [helpers - 1]: 16 },
      ...Object.fromEntries(terms.map((_, index) => [helpers + index, 110])),
    },
    conditionalFormats: sourceFlags.formats({
      row: planGrid.firstRow,
      column: flagColumn,
      rows: rows + 50,
      columns: 1,
    }),
    blocks: [
      ...labels(0, [
        [
          "Supplier",
          "Buy_Supplier",
          `=IF(SupplierList[Supplier]="","${noSupplier}",SupplierList[Supplier]&"")`,
          "text",
        ],
        ["Item", null, `=${sku}`, "text"],
        ["Description", null, `=${ofItem("Description", '""', hasComponents)}&""`, "text"],
        ["Share", "Buy_Share", "=SupplierList[Share]*1", "percent"],
        ["Source", "Buy_Source", sourceFlags.formula, "text"],
        ["Price in force", "Buy_Price", `=${ofLine("Price", "Unit cost", hasComponents)}*(1+Cost_Change)`, "price"],
        ["Order at once, units", "Buy_Late", `=INDEX(${releases},0,1)`, "units"],
      ]),
      ...section({
        section: 0,
        title: "Needed, units",
        name: "Supplier_Need",
        formula: `=(${needOf("Buy_Item", "Supply_Units")}${hasComponents ? `+${needOf("Buy_Part", "Mat_Orders")}` : ""})*Buy_Share`,
      }),
      ...section({
        section: 1,
        title: "To receive, in whole lots",
        name: "Supplier_Receipts",
        formula: `=AOP.NETREQ(Supplier_Need,0,0,0,0,${lots},"receipts")`,
        style: "output",
      }),
      ...section({
        section: 2,
        title: "Orders to place, units",
        name: "Supplier_Orders",
        formula: `=INDEX(${releases},SEQUENCE(ROWS(Supplier_Need)),SEQUENCE(1,Plan_Periods,2))`,
        style: "output",
      }),
      ...section({
        section: 3,
        title: "Spend, in the period of receipt",
        name: "Supplier_Spend",
        formula: "=Supplier_Receipts*Buy_Price",
        numberFormat: "money",
        rowTotalName: "Supplier_Year",
        style: "output",
      }),
      cells(
        planGrid.bandRow,
        helpers,
        [["Terms in force: of Supplier prices, else of Items or Parts", ...terms.slice(1).map(() => null)]],
        "heading",
      ),
      ...labels(helpers, terms),
    ],
  });
}

function termColumns(hasComponents: boolean, hasOrders: boolean): readonly Label[] {
  const term = (column: string) => ofLine(column, column, hasComponents);
  const days = term("Lead time days");
  return [
    [
      "Lead time, days",
      "Buy_Days",
      hasOrders ? `=IF(Buy_Received>=Lead_Receipts,Buy_Measured,${days}*1)` : `=${days}*1`,
      "units1",
    ],
    ["Lead time, periods", "Buy_Lead", "=ROUNDUP(Buy_Days/Period_Days,0)", "integer"],
    ["Minimum order", "Buy_Minimum", `=${term("Minimum order")}*1`, "units"],
    ["Order multiple", "Buy_Multiple", `=${term("Order multiple")}*1`, "units"],
    ["Price / lowest price", "Buy_Index", `=IF(${lowest}>0,Buy_Price/${lowest},1)`, "factor"],
    ["Bought item, its row on Items", "Buy_Item", rowOf("ItemMaster[Make or buy]", "ItemMaster[SKU]"), "integer"],
    ...(hasOrders
      ? ([
          ["Orders received", "Buy_Received", `=COUNTIFS(${ordersOfLine},Purchase_Days,">=0")`, "integer"],
          ["Days they took", "Buy_Measured", `=IFERROR(AVERAGEIFS(Purchase_Days,${ordersOfLine}),0)`, "units1"],
        ] as const)
      : []),
    ...(hasComponents
      ? ([["Bought component, its row on Materials", "Buy_Part", rowOf("Mat_Make", "Mat_Key"), "integer"]] as const)
      : []),
  ];
}

/** The row of the line's item where it is bought; 0 where it is not. */
function rowOf(makeOrBuy: string, key: string): string {
  return `=IF(${sku}="",0,IFERROR(XMATCH(${sku},IF(${makeOrBuy}="buy",${key}&"","")),0))`;
}

function needOf(row: string, grid: string): string {
  return `IF(${row}>0,INDEX(${grid},IF(${row}>0,${row},1),SEQUENCE(1,Plan_Periods)),0)`;
}

/** A column of Items, or of Parts, in the row of the line's item. */
function ofItem(column: string, missing: string, hasComponents: boolean): string {
  const found = (table: string, otherwise: string) =>
    `IFERROR(XLOOKUP(${sku},${table}[SKU]&"",${table}[${column}]),${otherwise})`;
  return found("ItemMaster", hasComponents ? found("PartList", missing) : missing);
}

/** What Supplier prices say, or where they say nothing, Items or Parts. */
function ofLine(column: string, itemColumn: string, hasComponents: boolean): string {
  return `IF(SupplierList[${column}]="",${ofItem(itemColumn, "0", hasComponents)},SupplierList[${column}])`;
}
