import { cells } from "../layout/cells";
import { labelColumn } from "../layout/labelColumn";
import { periodSection } from "../layout/periodSection";
import { planGrid } from "../layout/planGrid";
import { planSheet } from "../layout/planSheet";
import { sectionColumn } from "../layout/sectionColumn";
import type { PlanContext } from "../PlanContext";
import type { SheetSpecification } from "../PlanSpecification";

const partField = (column: string, missing: string) => `XLOOKUP(Mat_Key,PartList[SKU],PartList[${column}],${missing})`;

/** What is on hand of a made component needs no parts of its own. A finished item's stock is in the supply plan already. */
const partsOnHand = 'CHOOSE({1,2},PartList[SKU]&"",IF(ISNUMBER(PartList[Opening stock]),PartList[Opening stock],0))';

/** Components that the supply plan needs, level by level through the bill of materials, and what to buy of them. */
export function materials(context: PlanContext): SheetSpecification {
  const rows = Math.max(1, context.componentCount);
  const { periods } = context.timeline;
  const shared = { rows, periods, calendar: "Plan_Cal", numberFormat: "units" } as const;
  const explosionColumn = sectionColumn(3, periods);
  return planSheet(context, {
    key: "materials",
    purpose:
      "Requirements of every component, all levels exploded, each after what is on hand of the made components above it; and the orders and purchases that cover them after stock and lot sizes.",
    role: "output",
    sections: { count: 3, periods: periods },
    columnWidths: { 0: 140, 1: 220, 2: 160, 3: 70, 4: 80, 5: 90, [explosionColumn - 1]: 140 },
    blocks: [
      cells(planGrid.bandRow, explosionColumn - 1, [["Explosion: component and units by period"]], "heading"),
      {
        kind: "grid",
        name: "Mat_Block",
        row: planGrid.firstRow,
        column: explosionColumn - 1,
        formula: `=AOP.EXPLODE(ItemMaster[SKU],Supply_Units,BomLines[[Parent]:[Scrap]],,,${partsOnHand})`,
        rows,
        columns: periods + 1,
        numberFormat: "units",
        style: "calculation",
        grows: true,
      },
      ...labelColumn({ column: 0, heading: "Component", formula: "=INDEX(Mat_Block,0,1)", rows, name: "Mat_Key" }),
      ...labelColumn({ column: 1, heading: "Description", formula: `=${partField("Description", '""')}&""`, rows }),
      ...labelColumn({ column: 2, heading: "Supplier", formula: `=${partField("Supplier", '""')}&""`, rows }),
      ...labelColumn({
        column: 3,
        heading: "Make or buy",
        formula: `=${partField("Make or buy", '"buy"')}&""`,
        rows,
        name: "Mat_Make",
      }),
      ...labelColumn({
        column: 4,
        heading: "Price",
        formula: `=${partField("Unit cost", "0")}*(1+Cost_Change)`,
        rows,
        name: "Mat_Price",
        numberFormat: "price",
      }),
      ...labelColumn({
        column: 5,
        heading: "On hand",
        formula: `=${partField("Opening stock", "0")}*1`,
        rows,
        name: "Mat_Stock",
        numberFormat: "units",
      }),
      ...periodSection({
        ...shared,
        section: 0,
        title: "Required, in the unit of each component",
        name: "Mat_Units",
        formula: "=INDEX(Mat_Block,SEQUENCE(ROWS(Mat_Block)),SEQUENCE(1,Plan_Periods,2))",
        totals: true,
        addsUp: false,
      }),
      ...periodSection({
        ...shared,
        section: 1,
        title: "Planned orders, in the unit of each component",
        name: "Mat_Orders",
        formula: `=AOP.NETREQ(Mat_Units,Mat_Stock,0,0,0,"l4l",0,${partField("Order multiple", "1")},${partField("Minimum order", "1")},"receipts")`,
        totals: true,
        addsUp: false,
        style: "output",
      }),
      ...periodSection({
        ...shared,
        section: 2,
        title: "Purchases of bought components",
        name: "Mat_Spend",
        formula: '=Mat_Orders*Mat_Price*(Mat_Make="buy")',
        numberFormat: "money",
        totals: true,
        totalName: "Mat_Total",
        style: "output",
      }),
    ],
  });
}
