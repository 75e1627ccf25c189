import { cells } from "../layout/cells";
import { labelColumns, type SheetColumn } from "../layout/labelColumns";
import { namedCell } from "../layout/namedCell";
import { planGrid } from "../layout/planGrid";
import { planSheet } from "../layout/planSheet";
import { rolledCost, type RolledFigure } from "../layout/rolledCost";
import type { PlanContext } from "../PlanContext";
import type { NumberFormatName, SheetSpecification } from "../PlanSpecification";

const [itemLook, parts, partLook, rollUp] = [12, 15, 22, 25] as const;
const rollFormats: readonly NumberFormatName[] = ["text", "price", "price", "price", "price"];

/** What each item and part costs at the prices and hours of the plan, rolled up, beside the standard at which the P&L takes it. */
export function standardCosts(context: PlanContext): SheetSpecification {
  const [rows, partRows] = [context.items.length, Math.max(1, context.componentCount)];
  const looks = (column: number, count: number) =>
    [rolledCost.words.dearer, rolledCost.words.cheaper].map((word) => ({
      ...{ row: planGrid.firstRow, column, rows: count + 50, columns: 1 },
      rule: { kind: "equal", value: `="${word}"`, look: "warning" } as const,
    }));
  return planSheet(context, {
    key: "standardCosts",
    purpose:
      "What a unit costs with its bill of materials at today's purchase prices and its routing at the rates of Resources, all levels rolled up, beside the standard cost at which P&L and stock take it. Where a standard is far from it, the plan's margin is.",
    role: "output",
    columnWidths: {
      ...{ 0: 215, 1: 230, 2: 90, 3: 110, 4: 120, 5: 100, 6: 100, 7: 120, 8: 100, 9: 110, 10: 90, 11: 120 },
      ...{ [itemLook]: 250, 13: 100, 14: 16, [parts]: 140, 16: 90, 17: 110, 18: 100, 19: 100, 20: 120, 21: 110 },
      ...{ [partLook]: 250, 23: 100, 24: 16, [rollUp]: 140, 26: 100, 27: 100, 28: 100, 29: 100 },
    },
    frozen: { rows: planGrid.firstRow, columns: 1 },
    conditionalFormats: [...looks(itemLook, rows), ...looks(partLook, partRows)],
    blocks: [
      ...cost("Cost of sales at standard", "Sales_Standard", "=SUM(Sold_Year*Unit_Cost*ISNUMBER(Cost_Today))", 0),
      ...cost("At today's prices and hours", "Sales_Today", "=SUM(Sold_Year*IF(ISNUMBER(Cost_Today),Cost_Today,0))", 1),
      ...cost("Difference", "Sales_Gap", "=Sales_Today-Sales_Standard", 2),
      ...labelColumns(itemColumns(context.has("supplierPrices")), rows),
      cells(planGrid.bandRow, parts, [["Components", ...Array.from({ length: 8 }, () => null)]], "heading"),
      ...labelColumns(partColumns(context.has("supplierPrices")), partRows, parts),
      cells(planGrid.bandRow, rollUp, [["Roll-up of all that is made, a unit", null, null, null, null]], "heading"),
      {
        kind: "grid",
        name: "Cost_Roll",
        // The answer brings its headings, which stand in the row above the first item.
        row: planGrid.totalRow,
        column: rollUp,
        formula: `=${rolledCost.all}`,
        rows: rows + partRows,
        columns: rollFormats.length,
        numberFormat: "price",
        columnNumberFormats: rollFormats,
        style: "calculation",
        grows: true,
      },
    ],
  });
}

/** One of the three figures above the list. */
function cost(label: string, name: string, formula: string, line: number) {
  const row = planGrid.statusRow + 1 + line;
  return [cells(row, 0, [[label]], "label"), namedCell(name, row, 1, formula, "money", "total")];
}

function itemColumns(hasSuppliers: boolean): readonly SheetColumn[] {
  const price = rolledCost.boughtPrice("ItemMaster[SKU]", "Unit_Cost", hasSuppliers);
  const figure = (at: RolledFigure, ofBought: string) =>
    `=IF(ItemMaster[Make or buy]="buy",${ofBought},${rolledCost.of("ItemMaster[SKU]", at, "Unit_Cost")})`;
  return [
    { heading: "Item", formula: "=ItemMaster[SKU]" },
    { heading: "Description", formula: '=ItemMaster[Description]&""' },
    { heading: "Make or buy", formula: '=ItemMaster[Make or buy]&""' },
    { heading: "Standard cost", formula: "=Unit_Cost*1", numberFormat: "price" },
    { heading: "Bought materials", formula: figure(2, price), numberFormat: "price" },
    { heading: "Conversion", name: "Cost_Hours", formula: figure(3, "0"), numberFormat: "price" },
    { heading: "Overheads", formula: figure(4, "0"), numberFormat: "price" },
    {
      heading: "Rolled-up cost",
      name: "Cost_Today",
      formula: figure(1, price),
      numberFormat: "price",
      style: "output",
    },
    {
      heading: "Difference",
      name: "Cost_Gap",
      formula: '=IF(ISNUMBER(Cost_Today),Cost_Today-Unit_Cost,"")',
      numberFormat: "price",
    },
    {
      heading: "% of standard",
      name: "Cost_Gap_Share",
      formula: `=${rolledCost.share("Cost_Gap", "Unit_Cost")}`,
      numberFormat: "percent",
      style: "output",
    },
    {
      heading: "Units sold",
      name: "Sold_Year",
      formula: "=MMULT(Demand_Units,SEQUENCE(Plan_Periods,1,1,0))",
      numberFormat: "units",
    },
    {
      heading: "In cost of sales",
      formula: "=IF(ISNUMBER(Cost_Gap),Sold_Year*Cost_Gap,0)",
      numberFormat: "money",
      style: "output",
    },
    {
      heading: "What to look at",
      name: "Cost_Look_At",
      formula: `=${rolledCost.look("Cost_Today", "Cost_Gap_Share", '(ItemMaster[Make or buy]="make")*(Cost_Hours=0)>0')}`,
    },
    {
      heading: "Units a batch",
      name: "Item_Batch",
      formula: `=${rolledCost.batch("Supply_Units")}`,
      numberFormat: "units",
    },
  ];
}

function partColumns(hasSuppliers: boolean): readonly SheetColumn[] {
  const difference = 'IF(ISNUMBER(Part_Today),Part_Today-Mat_Price,"")';
  return [
    { heading: "Component", formula: "=Mat_Key" },
    { heading: "Make or buy", formula: "=Mat_Make" },
    { heading: "Standard cost", formula: "=Mat_Price*1", numberFormat: "price" },
    {
      heading: "Price, if bought",
      name: "Part_Price",
      formula: `=${rolledCost.boughtPrice("Mat_Key", "Mat_Price", hasSuppliers)}`,
      numberFormat: "price",
    },
    {
      heading: "Conversion",
      name: "Part_Hours",
      formula: `=IF(Mat_Make="buy",0,${rolledCost.of("Mat_Key", 3, "0")})`,
      numberFormat: "price",
    },
    {
      heading: "Rolled-up cost",
      name: "Part_Today",
      formula: `=IF(Mat_Make="buy",Part_Price,${rolledCost.of("Mat_Key", 1, "Mat_Price")})`,
      numberFormat: "price",
      style: "output",
    },
    {
      heading: "% of standard",
      name: "Part_Gap_Share",
      formula: `=${rolledCost.share(difference, "Mat_Price")}`,
      numberFormat: "percent",
      style: "output",
    },
    {
      heading: "What to look at",
      formula: `=${rolledCost.look("Part_Today", "Part_Gap_Share", '(Mat_Make="make")*(Part_Hours=0)>0')}`,
    },
    {
      heading: "Units a batch",
      name: "Part_Batch",
      formula: `=${rolledCost.batch("Mat_Orders")}`,
      numberFormat: "units",
    },
  ];
}
