import { cells } from "../layout/cells";
import { coverDays } from "../layout/coverDays";
import { itemSites } from "../layout/itemSites";
import { labelColumn } from "../layout/labelColumn";
import { periodBefore } from "../layout/periodBefore";
import { periodSection, type PeriodSection } from "../layout/periodSection";
import { planGrid } from "../layout/planGrid";
import { planSheet } from "../layout/planSheet";
import { sectionColumn } from "../layout/sectionColumn";
import { siteReceipts } from "../layout/siteReceipts";
import { soFar } from "../layout/soFar";
import { stockFlags } from "../layout/stockFlags";
import type { PlanContext } from "../PlanContext";
import type { BlockSpecification, SheetSpecification } from "../PlanSpecification";

const sectionOrder = [
  "opening",
  "receipts",
  "demand",
  "closing",
  "cover",
  "flag",
  "need",
  "until",
  "received",
] as const;
const itemOrder = ["itemNeed", "itemReceived", "whole", "until", "beyond"] as const;
const wholeYear = "SEQUENCE(Plan_Periods,1,1,0)";
const everyFlag = (word: string) => `MMULT((Site_Flag="${word}")*1,${wholeYear})>0`;

/** Stock by item and site, period by period: what it begins with, receives, sells and has left, how long that lasts, and what is wrong with it. */
export function siteProjection(context: PlanContext): SheetSpecification {
  const { periods } = context.timeline;
  const rows = context.items.length * new Set(context.channelSites).size;
  const flagArea = { row: planGrid.firstRow, rows };
  return planSheet(context, {
    key: "siteProjection",
    purpose:
      "Opening stock + receipts - demand = closing stock of each item at each site. What the supply plan receives goes to the sites in the order of their needs, so that all are supplied until the same day.",
    role: "output",
    sections: { count: sectionOrder.length + itemOrder.length, periods },
    columnWidths: {
      ...{ 0: 190, 1: 220, 2: 140, 3: 100, 4: 100, 5: 110, 6: 90 },
      [itemColumn(periods)]: 140,
    },
    frozen: { rows: planGrid.firstRow, columns: 3 },
    conditionalFormats: [
      ...stockFlags.formats({ ...flagArea, column: 5, columns: 1 }),
      ...stockFlags.formats({
        ...flagArea,
        column: sectionColumn(sectionOrder.indexOf("flag"), periods),
        columns: periods,
      }),
    ],
    blocks: [
      ...stockFlags.words.flatMap((word, index): BlockSpecification[] => [
        cells(planGrid.bandRow - 2 + index, 0, [[`Rows with ${word}`]], "label"),
        cells(planGrid.bandRow - 2 + index, 1, [[`=SUM((${everyFlag(word)})*1)`]], "calculation", "integer"),
      ]),
      ...labels(rows),
      ...siteSections(rows, periods),
      ...itemSections(context.items.length, periods),
    ],
  });
}

/** Of the item-level sections at the right: the column of their item codes. */
function itemColumn(periods: number): number {
  return sectionColumn(sectionOrder.length, periods) - 2;
}

function labels(rows: number): BlockSpecification[] {
  const worst = stockFlags.words.reduceRight((rest, word) => `IF(${everyFlag(word)},"${word}",${rest})`, '""');
  return [
    ...labelColumn({ column: 0, heading: "Item", formula: "=Site_Item", rows }),
    ...labelColumn({
      column: 1,
      heading: "Description",
      formula: `=${itemSites.ofItem("ItemMaster[Description]")}&""`,
      rows,
    }),
    ...labelColumn({ column: 2, heading: "Site", formula: "=Site_Name", rows }),
    ...labelColumn({ column: 3, heading: "Opening stock", formula: "=Site_Start", rows, numberFormat: "units" }),
    ...labelColumn({
      column: 4,
      heading: "Safety stock",
      // Another safety stock that the planner decided for an item is held where the sites would hold theirs.
      formula:
        '=AOP.DISAGGREGATE(Safety_Stock,IF(SUMIFS(Site_Safety,Site_Item,Site_Item,Site_Safety,">0")>0,IF(Site_Safety>0,Site_Safety,0),Site_Share),,0,,ItemMaster[SKU],Site_Item)',
      rows,
      name: "Site_Target",
      numberFormat: "units",
    }),
    ...labelColumn({ column: 5, heading: "Worst flag", formula: `=${worst}`, rows, name: "Site_Worst" }),
    ...labelColumn({
      column: 6,
      heading: "First in",
      formula: `=IF(Site_Worst="","",IFERROR(INDEX(Plan_Cal,MMULT((${soFar("(Site_Flag=Site_Worst)*1")}=0)*1,${wholeYear})+1,1),""))`,
      rows,
      name: "Site_First",
    }),
  ];
}

function siteSections(rows: number, periods: number): BlockSpecification[] {
  const section = (key: (typeof sectionOrder)[number], rest: Contents) =>
    periodSection({
      rows,
      periods,
      calendar: "Plan_Cal",
      totals: true,
      numberFormat: "units",
      section: sectionOrder.indexOf(key),
      ...rest,
    });
  return [
    ...section("opening", {
      title: "Opening stock at the site, units",
      name: "Site_Opening",
      formula: `=${periodBefore("Site_Closing", "Site_Start")}`,
      totals: false,
    }),
    ...section("receipts", {
      title: "Planned receipts of the site, units",
      name: "Site_Receipts",
      formula: `=Site_Received-${periodBefore("Site_Received", "0")}`,
      style: "output",
    }),
    ...section("demand", {
      title: "Demand of the channels that it serves, units",
      name: "Site_Demand",
      formula: `=${itemSites.periodsOfItem("Demand_Units")}*Site_Share`,
      rowTotalName: "Site_Year",
    }),
    ...section("closing", {
      title: "Closing stock at the site, units",
      name: "Site_Closing",
      formula: `=Site_Start+${soFar("Site_Receipts-Site_Demand")}`,
      totals: false,
      style: "output",
    }),
    ...section("cover", {
      title: "Cover at the end of the period, days",
      name: "Site_Cover",
      formula: coverDays("Site_Closing", "Site_Demand"),
      totals: false,
    }),
    ...section("flag", {
      title: "Flag",
      name: "Site_Flag",
      formula: stockFlags.formula("Site_Closing", "Site_Target", "Site_Cover"),
      numberFormat: "text",
      totals: false,
    }),
    ...section("need", {
      title: "Needed so far (demand + safety stock - opening stock), units",
      name: "Site_Need",
      formula: siteReceipts.need,
      totals: false,
    }),
    ...section("until", {
      title: "Supplied for the needs of so many periods",
      name: "Site_Until",
      formula: siteReceipts.siteUntil,
      numberFormat: "factor",
      totals: false,
    }),
    ...section("received", {
      title: "Received so far, units",
      name: "Site_Received",
      formula: siteReceipts.received,
      totals: false,
    }),
  ];
}

/** Behind the receipts of the sites, a row an item: how far what the item receives reaches into the needs of its sites. */
function itemSections(rows: number, periods: number): BlockSpecification[] {
  const section = (key: (typeof itemOrder)[number], rest: Contents) =>
    periodSection({
      rows,
      periods,
      calendar: "Plan_Cal",
      totals: false,
      numberFormat: "units",
      section: sectionOrder.length + itemOrder.indexOf(key),
      ...rest,
    });
  return [
    ...labelColumn({ column: itemColumn(periods), heading: "Item", formula: "=ItemMaster[SKU]", rows }),
    ...section("itemNeed", {
      title: "Item: needed at its sites so far, units",
      name: "Need_Units",
      formula: siteReceipts.itemNeed,
    }),
    ...section("itemReceived", {
      title: "Item: received so far, units",
      name: "Supply_Sum",
      formula: siteReceipts.itemReceived,
    }),
    ...section("whole", {
      title: "Item: whole periods that this covers",
      name: "Need_Whole",
      formula: siteReceipts.wholePeriods,
      numberFormat: "integer",
    }),
    ...section("until", {
      title: "Item: periods that this covers",
      name: "Need_Until",
      formula: siteReceipts.until,
      numberFormat: "factor",
    }),
    ...section("beyond", {
      title: "Item: received beyond all needs, units",
      name: "Supply_Beyond",
      formula: siteReceipts.beyond,
    }),
  ];
}

type Contents = Pick<PeriodSection, "title" | "name" | "formula"> &
  Partial<Pick<PeriodSection, "style" | "numberFormat" | "totals" | "rowTotalName">>;
