import type { PlanContext } from "../PlanContext";
import { stockClasses } from "../stockClasses";
import type { LabelColumn } from "./labelColumn";
import { safetyStock } from "./safetyStock";

export type PolicyColumn = Omit<LabelColumn, "column" | "rows">;

const holding = "(Capital_Rate+Storage_Rate+Risk_Rate)";
const decided = (column: string) => `SUMIFS(ItemDecision[${column}],ItemDecision[SKU],ItemMaster[SKU])`;
const isDecided = (column: string, least: string) =>
  `COUNTIFS(ItemDecision[SKU],ItemMaster[SKU],ItemDecision[${column}],"${least}")>0`;
const classList = stockClasses.map(({ name }) => `"${name}"`).join(";");
const smallestLot = "IF(ItemMaster[Minimum order]>1,ItemMaster[Minimum order],1)";
// Holding an item of unknown cost must cost something, or the best lot would be endless.
const heldCost = "IF(Unit_Cost>0,Unit_Cost,0.01)";

/** The columns of Inventory policy, from left to right: class, demand, lead time, target, safety stock, lot, levels, what it comes to. */
export function policyColumns(context: PlanContext): readonly PolicyColumn[] {
  const isMeasured = context.has("purchases");
  const measured = "ISNUMBER(INDEX(Lead_Stats,0,2))*(INDEX(Lead_Stats,0,5)>=Lead_Receipts)";
  const lead = (column: number, typed: string) =>
    isMeasured ? `=IF(${measured},INDEX(Lead_Stats,0,${column}),ItemMaster[${typed}])` : `=ItemMaster[${typed}]*1`;
  const bySite = context.has("stockBySite");
  return [
    {
      heading: "Class",
      name: "Stock_Class",
      formula: '=IFERROR(AOP.XYZ(Hist_Clean,XYZ_Cuts,Periods_Year,,ABC_Class),ABC_Class&"Z")',
      style: "label",
    },
    {
      heading: "Unit cost",
      name: "Unit_Cost",
      formula: "=ItemMaster[Unit cost]*(1+Cost_Change)",
      numberFormat: "price",
    },
    {
      heading: "Demand a period",
      name: "Demand_Mean",
      // What is left of an item that died is no demand: a millionth of a unit would ask for stock, and for cover without end.
      formula: "=ROUND(MMULT(IF(Demand_Units>0,Demand_Units,0),SEQUENCE(Plan_Periods,1,1,0))/Plan_Periods,6)",
      numberFormat: "units1",
    },
    { heading: "Forecast error", name: "Error_Sd", formula: "=INDEX(Fcst_Model,0,4)", numberFormat: "units1" },
    { heading: "Lead time, days", name: "Lead_Days", formula: lead(1, "Lead time days"), numberFormat: "units1" },
    {
      heading: "Its deviation, days",
      name: "Lead_Sd_Days",
      formula: lead(2, "Lead time deviation days"),
      numberFormat: "units1",
    },
    {
      heading: "Lead time from",
      formula: isMeasured
        ? `=IF(${measured},INDEX(Lead_Stats,0,5)&" orders","Items")`
        : '=IF(ItemMaster[SKU]="","","Items")',
      style: "label",
    },
    {
      heading: "Lead time, periods",
      name: "Lead_Periods",
      formula: "=Lead_Days/Period_Days",
      numberFormat: "factor",
    },
    {
      heading: "Its deviation, periods",
      name: "Lead_Sd",
      formula: "=Lead_Sd_Days/Period_Days",
      numberFormat: "factor",
    },
    {
      heading: "Service target",
      name: "Service_Target",
      formula: `=IF(${isDecided("Service target", ">0")},${decided("Service target")},INDEX(Service_Grid,MATCH(Stock_Class,{${classList}},0)))`,
      numberFormat: "percent",
    },
    {
      heading: "Economic order, units",
      name: "Order_Quantity",
      formula: `=ROUND(INDEX(AOP.EOQ(Demand_Mean*Periods_Year,ItemMaster[Order cost],${heldCost}*${holding}),0,1),0)`,
      numberFormat: "units",
    },
    {
      heading: "Lot rule",
      formula: '="At least "&ItemMaster[Minimum order]&", multiples of "&ItemMaster[Order multiple]',
      style: "label",
    },
    {
      heading: "Order, units",
      name: "Order_Lot",
      formula: `=CEILING(IF(Order_Quantity>${smallestLot},Order_Quantity,${smallestLot}),IF(ItemMaster[Order multiple]>0,ItemMaster[Order multiple],1))`,
      numberFormat: "units",
    },
    {
      heading: "Error over the lead time",
      name: "Protect_Sd",
      formula: "=SQRT(Error_Sd^2*(Lead_Periods+Review_Days/Period_Days)+(Demand_Mean*Lead_Sd)^2)",
      numberFormat: "units1",
    },
    {
      heading: "By the formula, units",
      name: "Safety_Formula",
      formula: bySite ? "=SUMIFS(Site_Formula,Site_Item,ItemMaster[SKU])" : `=${safetyStock.inOnePlace}`,
      numberFormat: "units1",
    },
    {
      heading: "Safety factor k",
      formula: "=IFERROR(Safety_Formula/Protect_Sd,0)",
      numberFormat: "factor",
    },
    {
      heading: "Safety stock, units",
      name: "Safety_Stock",
      formula: `=IF(${isDecided("Safety stock", ">=0")},${decided("Safety stock")},ROUNDUP(IF(Safety_Formula>0,${safetyStock.atMostSold("Safety_Formula", "Demand_Mean")},0),0))`,
      numberFormat: "units",
      style: "output",
    },
    {
      heading: "Reorder point, units",
      name: "Reorder_Point",
      formula: "=ROUNDUP(Demand_Mean*(Lead_Periods+Review_Days/Period_Days)+Safety_Stock,0)",
      numberFormat: "units",
      style: "output",
    },
    {
      heading: "Order up to, units",
      name: "Stock_Maximum",
      formula: "=IF(Demand_Mean>0,Reorder_Point+Order_Lot,Safety_Stock)",
      numberFormat: "units",
      style: "output",
    },
    {
      heading: "Served from stock",
      name: "Service_Fill",
      formula:
        "=IF(Demand_Mean>0,AOP.FILLRATE(Reorder_Point,Order_Lot,Error_Sd,Lead_Periods,Demand_Mean,Lead_Sd,Review_Days/Period_Days),1)",
      numberFormat: "percent",
    },
    {
      heading: "Policy stock (safety + half an order), units",
      name: "Stock_Average",
      formula: "=Safety_Stock+(Stock_Maximum-Reorder_Point)/2",
      numberFormat: "units",
    },
    {
      heading: "Its value",
      name: "Stock_Average_Value",
      formula: "=Stock_Average*Unit_Cost",
      numberFormat: "money",
    },
    {
      heading: "Carrying cost of the policy stock a year",
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
    {
      heading: "Target cover, days",
      name: "Cover_Target",
      formula: "=IFERROR(Stock_Average/Demand_Mean*Period_Days,0)",
      numberFormat: "units1",
    },
    {
      heading: "Your reason",
      name: "Stock_Reason",
      formula: '=IFERROR(INDEX(ItemDecision[Stock reason],XMATCH(ItemMaster[SKU],ItemDecision[SKU]))&"","")',
      style: "note",
    },
  ];
}
