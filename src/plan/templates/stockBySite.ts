import { cells } from "../layout/cells";
import { itemSites } from "../layout/itemSites";
import { labelColumns, type SheetColumn } from "../layout/labelColumns";
import { namedCell } from "../layout/namedCell";
import { planGrid } from "../layout/planGrid";
import { planSheet } from "../layout/planSheet";
import { safetyStock } from "../layout/safetyStock";
import type { PlanContext } from "../PlanContext";
import type { SheetSpecification } from "../PlanSpecification";

const { ofItem } = itemSites;
const daysAtSite = (column: string) => `INDEX(SiteList[${column}],XMATCH(Site_Name,SiteList[Site]))`;

// Where Items holds less than was counted, the sites lose in proportion to what they have.
const isTooMuch = `(SUMIFS(Site_Counted,Site_Item,Site_Item)>${ofItem("ItemMaster[Opening stock]")})*(SUMIFS(Site_Counted,Site_Item,Site_Item,Site_Counted,">0")>0)`;
const spreadBy = `IF(${isTooMuch},IF(Site_Counted>0,Site_Counted,0),Site_Share)`;

const columns: readonly SheetColumn[] = [
  { heading: "Item", name: "Site_Item", formula: `=${ofItem("ItemMaster[SKU]")}` },
  { heading: "Description", formula: `=${ofItem("ItemMaster[Description]")}&""` },
  { heading: "Site", name: "Site_Name", formula: `=INDEX(Site_Names,${itemSites.site})` },
  { heading: "Class", formula: `=${ofItem("Stock_Class")}&""` },
  { heading: "Service target", name: "Site_Service", formula: `=${ofItem("Service_Target")}`, numberFormat: "percent" },
  {
    heading: "Share of demand",
    name: "Site_Share",
    // An item without demand is held where the company's demand is.
    formula:
      "=IFERROR(SUMIFS(Channel_Share,Channel_Item,Site_Item,Channel_Site,Site_Name)/SUMIFS(Channel_Share,Channel_Item,Site_Item),0)",
    numberFormat: "percent",
  },
  {
    heading: "Demand a period",
    name: "Site_Mean",
    formula: `=${ofItem("Demand_Mean")}*Site_Share`,
    numberFormat: "units1",
  },
  {
    heading: "Forecast error",
    name: "Site_Sd",
    formula: `=${ofItem("Error_Sd")}*SQRT(Site_Share)`,
    numberFormat: "units1",
  },
  {
    heading: "Lead time, periods",
    name: "Site_Lead",
    formula: `=IF(${daysAtSite("Replenishment days")}>0,${daysAtSite("Replenishment days")}/Period_Days,${ofItem("Lead_Periods")})`,
    numberFormat: "factor",
  },
  {
    heading: "Its deviation, periods",
    name: "Site_Lead_Sd",
    formula: `=IF(${daysAtSite("Replenishment days")}>0,${daysAtSite("Deviation days")}/Period_Days,${ofItem("Lead_Sd")})`,
    numberFormat: "factor",
  },
  {
    heading: "Order, units",
    name: "Site_Lot",
    formula: `=IF(${ofItem("Order_Lot")}*Site_Share>1,${ofItem("Order_Lot")}*Site_Share,1)`,
    numberFormat: "units",
  },
  {
    heading: "Lot rule",
    formula: `="At least "&${ofItem("ItemMaster[Minimum order]")}&", multiples of "&${ofItem("ItemMaster[Order multiple]")}`,
  },
  {
    heading: "By the formula, units",
    name: "Site_Formula",
    formula:
      "=AOP.SAFETYSTOCK(Site_Service,Site_Sd,Site_Lead,Site_Lead_Sd,Site_Mean,Review_Days/Period_Days,Service_Kind,Site_Lot)",
    numberFormat: "units1",
  },
  {
    heading: "Safety stock, units",
    name: "Site_Safety",
    formula: `=${safetyStock.atMostSold("Site_Formula", "Site_Mean")}`,
    numberFormat: "units1",
    style: "output",
  },
  {
    heading: "Reorder point, units",
    name: "Site_Reorder",
    formula: "=ROUNDUP(Site_Mean*(Site_Lead+Review_Days/Period_Days)+IF(Site_Safety>0,Site_Safety,0),0)",
    numberFormat: "units",
    style: "output",
  },
  {
    heading: "Order up to, units",
    name: "Site_Maximum",
    formula: "=IF(Site_Mean>0,ROUNDUP(Site_Reorder+Site_Lot,0),0)",
    numberFormat: "units",
    style: "output",
  },
  {
    heading: "Safety stock value",
    name: "Site_Value",
    formula: `=Site_Safety*${ofItem("Unit_Cost")}`,
    numberFormat: "money",
  },
  {
    // Between the safety stock and a lot more: half a lot on average.
    heading: "Policy stock value",
    name: "Site_Average_Value",
    formula: `=(Site_Safety+IF(Site_Mean>0,Site_Lot/2,0))*${ofItem("Unit_Cost")}`,
    numberFormat: "money",
  },
  {
    heading: "Carrying cost of it a year",
    name: "Site_Carrying",
    formula: "=AOP.CARRYCOST(IF(Site_Average_Value>0,Site_Average_Value,0),Capital_Rate,Storage_Rate,Risk_Rate,1)",
    numberFormat: "money",
  },
  {
    heading: "Counted here, units",
    name: "Site_Counted",
    formula: "=SUMIFS(SiteStock[Units],SiteStock[SKU],Site_Item,SiteStock[Location],Site_Name)",
    numberFormat: "units",
  },
  {
    heading: "Opening stock, units",
    name: "Site_Start",
    formula: `=Site_Counted+AOP.DISAGGREGATE(ItemMaster[Opening stock]-SUMIFS(Site_Counted,Site_Item,ItemMaster[SKU]),${spreadBy},,0,,ItemMaster[SKU],Site_Item)`,
    numberFormat: "units",
    style: "output",
  },
];

/** Safety stock, reorder point and order-up-to by item and site: each site serves its channels' share of demand. */
export function stockBySite(context: PlanContext): SheetSpecification {
  const rows = context.items.length * new Set(context.channelSites).size;
  return planSheet(context, {
    key: "stockBySite",
    purpose:
      "What each site must hold of each item: its channels' share of demand, of the forecast error the root of that share; and what it has. In one place the same service needs less; the difference stands above.",
    role: "output",
    columnWidths: {
      0: 170,
      1: 220,
      2: 140,
      ...Object.fromEntries(
        columns.slice(3).map(({ heading }, index) => [index + 3, heading === "Lot rule" ? 190 : 110]),
      ),
    },
    frozen: { rows: planGrid.firstRow, columns: 3 },
    blocks: [
      cells(
        planGrid.bandRow - 2,
        0,
        [["Safety stock at the sites"], ["In one place, by the formula"], ["Held for being near"]],
        "label",
      ),
      namedCell("Site_Value_Sum", planGrid.bandRow - 2, 1, "=SUM(Site_Value)", "money"),
      namedCell(
        "Pooled_Value",
        planGrid.bandRow - 1,
        1,
        `=SUM(${safetyStock.atMostSold(safetyStock.inOnePlace, "Demand_Mean")}*Unit_Cost)`,
        "money",
      ),
      namedCell("Site_Surplus", planGrid.bandRow, 1, "=Site_Value_Sum-Pooled_Value", "money"),
      ...labelColumns(columns, rows),
    ],
  });
}
