import { itemLabels } from "../layout/itemLabels";
import { labelColumn, type LabelColumn } from "../layout/labelColumn";
import { planGrid } from "../layout/planGrid";
import { planSheet } from "../layout/planSheet";
import type { PlanContext } from "../PlanContext";
import type { SheetSpecification } from "../PlanSpecification";

type PolicyColumn = Omit<LabelColumn, "column" | "rows">;

const holding = "(Capital_Rate+Storage_Rate+Risk_Rate)";

/** Each column is one formula over all items; the first letters of the sheet's logic run from left to right. */
const policyColumns: readonly PolicyColumn[] = [
  { heading: "Class", formula: "=ABC_Class", style: "label" },
  { heading: "Unit cost", name: "Unit_Cost", formula: "=ItemMaster[Unit cost]*(1+Cost_Change)", numberFormat: "price" },
  {
    heading: "Demand a period",
    name: "Demand_Mean",
    formula: "=MMULT(IF(Demand_Units>0,Demand_Units,0),SEQUENCE(Plan_Periods,1,1,0))/Plan_Periods",
    numberFormat: "units1",
  },
  { heading: "Forecast error", name: "Error_Sd", formula: "=INDEX(Fcst_Model,0,4)", numberFormat: "units1" },
  {
    heading: "Lead time, periods",
    name: "Lead_Periods",
    formula: "=ItemMaster[Lead time days]/Period_Days",
    numberFormat: "factor",
  },
  {
    heading: "Its deviation, periods",
    name: "Lead_Sd",
    formula: "=ItemMaster[Lead time deviation days]/Period_Days",
    numberFormat: "factor",
  },
  {
    heading: "Service target",
    name: "Service_Target",
    formula: '=IF(ABC_Class="A",Service_A,IF(ABC_Class="B",Service_B,Service_C))',
    numberFormat: "percent",
  },
  {
    heading: "By the formula, units",
    name: "Safety_Formula",
    formula: "=AOP.SAFETYSTOCK(Service_Target,Error_Sd,Lead_Periods,Lead_Sd,Demand_Mean)",
    numberFormat: "units1",
  },
  {
    // The errors of an item that is running out are those of its better days: never hold more than it will sell.
    heading: "Safety stock, units",
    name: "Safety_Stock",
    formula: "=ROUNDUP(IF(Safety_Formula>Demand_Mean*Plan_Periods,Demand_Mean*Plan_Periods,Safety_Formula),0)",
    numberFormat: "units",
    style: "output",
  },
  {
    heading: "Reorder point, units",
    name: "Reorder_Point",
    formula:
      "=IF(Demand_Mean>0,ROUNDUP(AOP.REORDERPOINT(Demand_Mean,Error_Sd,Lead_Periods,Service_Target,Lead_Sd),0),0)",
    numberFormat: "units",
    style: "output",
  },
  {
    heading: "Economic order, units",
    name: "Order_Quantity",
    formula: `=ROUND(INDEX(AOP.EOQ(Demand_Mean*Periods_Year,ItemMaster[Order cost],IF(Unit_Cost>0,Unit_Cost,0.01)*${holding}),0,1),0)`,
    numberFormat: "units",
  },
  {
    heading: "Highest stock, units",
    name: "Stock_Maximum",
    formula: "=Reorder_Point+Order_Quantity",
    numberFormat: "units",
  },
  {
    heading: "Average stock, units",
    name: "Stock_Average",
    formula: "=Safety_Stock+Order_Quantity/2",
    numberFormat: "units",
  },
  { heading: "Its value", name: "Stock_Average_Value", formula: "=Stock_Average*Unit_Cost", numberFormat: "money" },
  {
    heading: "Carrying cost a year",
    name: "Carrying_Year",
    formula: "=AOP.CARRYCOST(Stock_Average_Value,Capital_Rate,Storage_Rate,Risk_Rate,1)",
    numberFormat: "money",
  },
  {
    heading: "Safety stock, days",
    name: "Safety_Days",
    formula: "=IFERROR(Safety_Stock/Demand_Mean*Period_Days,0)",
    numberFormat: "units1",
  },
];

/** Inventory policy by item: safety stock, reorder point, order quantity and what they cost. */
export function inventoryPolicy(context: PlanContext): SheetSpecification {
  const rows = context.items.length;
  const widths = Object.fromEntries(policyColumns.map((_, index) => [index + 2, 110]));
  return planSheet(context, {
    key: "inventoryPolicy",
    purpose: "How much to hold: from the forecast's error, the lead time and the service target of each item's class.",
    role: "output",
    columnWidths: { 0: 140, 1: 220, ...widths, 2: 60 },
    frozen: { rows: planGrid.firstRow, columns: 2 },
    blocks: [
      ...itemLabels(rows),
      ...policyColumns.flatMap((column, index) =>
        labelColumn({ style: "calculation", ...column, column: index + 2, rows }),
      ),
    ],
  });
}
