import { coverDays } from "../layout/coverDays";
import { itemLabels } from "../layout/itemLabels";
import { labelColumn } from "../layout/labelColumn";
import { periodBefore } from "../layout/periodBefore";
import { periodSection } from "../layout/periodSection";
import { planGrid } from "../layout/planGrid";
import { planSheet } from "../layout/planSheet";
import { sectionColumn } from "../layout/sectionColumn";
import { stockFlags } from "../layout/stockFlags";
import type { PlanContext } from "../PlanContext";
import type { SheetSpecification } from "../PlanSpecification";

/** The supply plan by item: what must come in, what is then on hand, what is short, what to order when. */
export function supplyPlan(context: PlanContext): SheetSpecification {
  const rows = context.items.length;
  const shared = {
    rows,
    periods: context.timeline.periods,
    calendar: "Plan_Cal",
    numberFormat: "units",
    totals: true,
  } as const;
  const netting = `Demand_Units,ItemMaster[Opening stock],0,Safety_Stock`;
  // With a production plan the strategies of the families decide what comes in.
  const follows = context.has("productionPlan");
  const lots = `"l4l",0,ItemMaster[Order multiple],ItemMaster[Minimum order]`;
  return planSheet(context, {
    key: "supplyPlan",
    purpose:
      "Opening stock + planned receipts - demand = closing stock, never below safety stock. Receipts obey minimum and multiple.",
    role: "output",
    sections: { count: 9, periods: context.timeline.periods },
    columnWidths: { 0: 140, 1: 220, 2: 70, 3: 90, 4: 90, 5: 90, 6: 90 },
    conditionalFormats: stockFlags.formats({
      row: planGrid.firstRow,
      column: sectionColumn(flagSection, context.timeline.periods),
      rows,
      columns: context.timeline.periods,
    }),
    blocks: [
      ...itemLabels(rows),
      ...labelColumn({ column: 2, heading: "Make or buy", formula: '=ItemMaster[Make or buy]&""', rows }),
      ...labelColumn({
        column: 3,
        heading: "Opening stock",
        formula: "=ItemMaster[Opening stock]*1",
        rows,
        numberFormat: "units",
      }),
      ...labelColumn({ column: 4, heading: "Safety stock", formula: "=Safety_Stock", rows, numberFormat: "units" }),
      ...labelColumn({
        column: 5,
        heading: "Lead time, periods",
        formula: "=ROUNDUP(Lead_Periods,0)",
        rows,
        name: "Lead_Whole",
        numberFormat: "integer",
      }),
      ...labelColumn({
        column: 6,
        heading: "Order at once, units",
        formula: follows
          ? "=MMULT(Supply_Units*(SEQUENCE(1,Plan_Periods)<=Lead_Whole),SEQUENCE(Plan_Periods,1,1,0))"
          : `=INDEX(AOP.NETREQ(${netting},Lead_Whole,${lots},"releases"),0,1)`,
        rows,
        name: "Order_Late",
        numberFormat: "units",
      }),
      ...periodSection({
        ...shared,
        section: 0,
        title: "Planned receipts, units",
        name: "Supply_Units",
        formula: follows ? "=Made_Units" : `=AOP.NETREQ(${netting},0,${lots},"receipts")`,
        totalName: "Supply_Total",
        style: "output",
      }),
      ...periodSection({
        ...shared,
        section: 1,
        title: "Opening stock, units",
        name: "Stock_Opening",
        formula: `=${periodBefore("Stock_Closing", "ItemMaster[Opening stock]")}`,
      }),
      ...periodSection({
        ...shared,
        section: 2,
        title: "Closing stock, units",
        name: "Stock_Closing",
        formula: '=AOP.PROJECT(ItemMaster[Opening stock],Supply_Units,Demand_Units,"backlog","closing")',
        totalName: "Closing_Total",
        style: "output",
      }),
      ...periodSection({
        ...shared,
        section: 3,
        title: "Short, units",
        name: "Shortage_Units",
        formula: "=IF(Stock_Closing<0,-Stock_Closing,0)",
        totalName: "Shortage_Total",
      }),
      ...periodSection({
        ...shared,
        section: 4,
        title: "Orders to place, units",
        name: "Order_Units",
        formula: follows
          ? "=IFERROR(INDEX(Supply_Units,SEQUENCE(ROWS(Supply_Units)),SEQUENCE(1,Plan_Periods)+Lead_Whole),0)"
          : `=INDEX(AOP.NETREQ(${netting},Lead_Whole,${lots},"releases"),SEQUENCE(ROWS(Demand_Units)),SEQUENCE(1,Plan_Periods,2))`,
      }),
      ...periodSection({
        ...shared,
        section: 5,
        title: "Stock value at the end of the period",
        name: "Stock_Value",
        formula: "=Stock_Closing*Unit_Cost",
        numberFormat: "money",
        totalName: "Stock_Value_Total",
      }),
      ...periodSection({
        ...shared,
        section: 6,
        title: "Purchases of bought items",
        name: "Buy_Spend",
        formula: '=Supply_Units*(ItemMaster[Make or buy]="buy")*Unit_Cost',
        numberFormat: "money",
        totalName: "Buy_Total",
      }),
      ...periodSection({
        ...shared,
        section: 7,
        title: "Cover at the end of the period, days",
        name: "Cover_Days",
        formula: coverDays("Stock_Closing", "Demand_Units"),
        totals: false,
      }),
      ...periodSection({
        ...shared,
        section: flagSection,
        title: "Flag",
        name: "Stock_Flag",
        formula: stockFlags.formula("Stock_Closing", "Safety_Stock", "Cover_Days"),
        numberFormat: "text",
        totals: false,
      }),
    ],
  });
}

const flagSection = 8;
