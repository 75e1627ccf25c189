import { cells } from "../layout/cells";
import { demandViews } from "../layout/demandViews";
import { demandSections } from "../layout/demandSections";
import { forecastRequest } from "../layout/forecastRequest";
import { itemLabels } from "../layout/itemLabels";
import { itemLook, itemLookFormula } from "../layout/itemLook";
import { labelColumn } from "../layout/labelColumn";
import { periodSpan } from "../layout/periodSpan";
import { periodSection, type PeriodSection } from "../layout/periodSection";
import { planGrid } from "../layout/planGrid";
import { planSheet } from "../layout/planSheet";
import { sameItem } from "../layout/sameItem";
import { inPlan } from "../layout/inPlan";
import { sectionColumn } from "../layout/sectionColumn";
import type { PlanContext } from "../PlanContext";
import type { BlockSpecification, SheetSpecification } from "../PlanSpecification";

const wholeYear = "SEQUENCE(Plan_Periods,1,1,0)";
const perItem = "SEQUENCE(ROWS(Hist_Units))";
const beforeEvents = "Base_Units+New_Units+End_Units";
const beforeViews = `${beforeEvents}+Event_Units+Growth_Units`;
const afterViews = `${beforeViews}+View_Units+Market_Units`;
const channelsOfItem = "(ItemMaster[SKU]=TRANSPOSE(Channel_Item))*1";
const found = (table: string, column: string) => `INDEX(${table}[${column}],XMATCH(ItemMaster[SKU],${table}[SKU]))`;

/** The consensus: baseline, launches, ends, events, growth, what sales and marketing expect, and overrides, what they come to, and what it is worth. */
export function demandPlan(context: PlanContext): SheetSpecification {
  const rows = context.items.length;
  const { periods } = context.timeline;
  const sectionCount = Object.keys(demandSections).length;
  const factColumn = sectionColumn(sectionCount, periods) - 2;
  const section = (key: keyof typeof demandSections, rest: SectionContents) =>
    periodSection({
      rows,
      periods,
      calendar: "Plan_Cal",
      totals: true,
      numberFormat: "units",
      section: demandSections[key],
      ...rest,
    });
  const views = { keys: 'ItemMaster[SKU]&""', viewKeys: 'SalesView[SKU]&""', before: beforeViews };
  const towards = (kind: (typeof demandViews.kinds)[number], byChannel: string) =>
    `=${demandViews.towards(kind, { ...views, periods, isOfChannels: false })}${context.has("demandByChannel") ? `+MMULT(${channelsOfItem},${byChannel})` : ""}`;
  const isNew = `(MMULT(${sameItem("NewItems")},(New_Status="${inPlan}")*1)>0)`;
  return planSheet(context, {
    key: "demandPlan",
    purpose:
      "Final demand = baseline + launches, ends and events, x (1 + growth), towards the views of sales and marketing, then your overrides. Everything downstream reads the first block.",
    role: "output",
    sections: { count: sectionCount, periods },
    columnWidths: {
      ...{ 0: 140, 1: 220, 2: 120, 3: 60, 4: 100, 5: 190, 6: 110 },
      ...{
        [factColumn - 1]: 16,
        [factColumn]: 260,
        [factColumn + 1]: 110,
        [factColumn + 2]: 100,
        [factColumn + 3]: 100,
        [factColumn + 4]: 100,
      },
    },
    conditionalFormats: [
      {
        row: planGrid.firstRow,
        column: 4,
        rows,
        columns: 1,
        rule: { kind: "equal", value: '="Attention"', look: "warning" },
      },
      {
        row: planGrid.firstRow,
        column: 4,
        rows,
        columns: 1,
        rule: { kind: "equal", value: '="Checked"', look: "good" },
      },
    ],
    blocks: [
      ...itemLabels(rows),
      ...labelColumn({ column: 2, heading: "Family", formula: '=ItemMaster[Family]&""', rows }),
      ...labelColumn({
        column: 3,
        heading: "Class",
        formula: `=AOP.ABC(MMULT(Demand_Revenue,${wholeYear}),ABC_Cuts)`,
        rows,
        name: "ABC_Class",
      }),
      ...labelColumn({
        column: 4,
        heading: "Status",
        formula: `=IF(${[itemLook.expired, itemLook.refused, itemLook.changed].map((look) => `(Item_Look="${look}")`).join("+")}>0,"Attention",IF(Item_Checked,"Checked",IF(Item_Look="","Open","Attention")))`,
        rows,
        name: "Item_Status",
      }),
      ...labelColumn({
        column: 5,
        heading: "What to look at",
        formula: itemLookFormula(isNew),
        rows,
        name: "Item_Look",
      }),
      ...labelColumn({
        column: 6,
        heading: "On last year",
        formula: `=IFERROR(MMULT(Demand_Units,${wholeYear})/MMULT(LY_Units,${wholeYear})-1,0)`,
        rows,
        name: "Demand_On_LY",
        numberFormat: "percent",
      }),
      ...section("final", {
        title: "Final demand, units",
        name: "Demand_Units",
        formula: `=AOP.OVERRIDE(${afterViews},${periodSpan("OverrideList", periods)},ItemMaster[SKU],OverrideList[SKU],"skip")`,
        totalName: "Demand_Total",
        style: "output",
      }),
      ...section("lastYear", {
        title: "Same period last year, units",
        name: "LY_Units",
        formula: `=IF(TRANSPOSE(LY_Position)<1,0,IF(TRANSPOSE(LY_Position)>Hist_Periods,INDEX(AOP.FORECAST(${forecastRequest.items}),${perItem},TRANSPOSE(LY_Forecast)),INDEX(Hist_Units,${perItem},TRANSPOSE(LY_History))))`,
        totalName: "LY_Total",
      }),
      ...section("baseline", {
        title: "Baseline, units",
        name: "Demand_Base",
        formula: "=Base_Units*1",
        totalName: "Demand_Base_Total",
      }),
      ...section("launches", {
        title: "New items (against their baseline), units",
        name: "New_Units",
        formula: `=IF(${isNew},MMULT(${sameItem("NewItems")},Launch_Units)-Base_Units,0)`,
        totalName: "New_Total",
      }),
      ...section("ends", {
        title: "Items that end, units",
        name: "End_Units",
        formula: `=IF(End_Period*SEQUENCE(1,Plan_Periods,1,0)=0,0,AOP.PHASEOUT(IF(Base_Units+New_Units>0,Base_Units+New_Units,0),End_Period,End_Curve)-Base_Units-New_Units)+MMULT(${sameItem("ItemEnds", "Successor")},Handed_Units)`,
        totalName: "End_Total",
      }),
      ...section("events", {
        title: "Events, units",
        name: "Event_Units",
        formula: `=AOP.EVENTS(${beforeEvents},CHOOSE({1,2},ItemMaster[SKU],ItemMaster[Family]&""),Event_Rows,Plan_Cal)`,
        totalName: "Event_Total",
      }),
      ...section("growth", {
        title: "Growth, units",
        name: "Growth_Units",
        formula: `=(${beforeEvents}+Event_Units)*Demand_Growth`,
        totalName: "Growth_Total",
      }),
      ...section("salesView", {
        title: "Towards the sales view, units",
        name: "View_Units",
        formula: towards("Sales", "Channel_View"),
        totalName: "View_Total",
      }),
      ...section("marketingView", {
        title: "Towards the marketing view, units",
        name: "Market_Units",
        formula: towards("Marketing", "Channel_Market"),
        totalName: "Market_Total",
      }),
      ...section("overrides", {
        title: "Overrides, units",
        name: "Override_Units",
        formula: `=Demand_Units-(${afterViews})`,
        totalName: "Override_Total",
        style: "override",
      }),
      ...section("revenue", {
        title: "Revenue",
        name: "Demand_Revenue",
        formula: "=Demand_Units*ItemMaster[Price]*(1+Price_Change)",
        numberFormat: "money",
        totalName: "Revenue_Total",
        style: "output",
      }),
      ...facts(factColumn, rows),
    ],
  });
}

type SectionContents = Pick<PeriodSection, "title" | "name" | "formula" | "totalName"> &
  Partial<Pick<PeriodSection, "style" | "numberFormat">>;

/** What the planner said about each item, beside its figures. */
function facts(column: number, rows: number): BlockSpecification[] {
  return [
    cells(planGrid.bandRow, column, [["What you said about the item", null, null, null, null, null]], "heading"),
    ...labelColumn({
      column,
      heading: "Reason of the override",
      formula: `=IFERROR(${found("OverrideList", "Reason")}&"","")`,
      rows,
    }),
    ...labelColumn({
      column: column + 1,
      heading: "Owner",
      formula: `=IFERROR(${found("OverrideList", "Owner")}&"","")`,
      rows,
    }),
    ...labelColumn({
      column: column + 2,
      heading: "Expires",
      formula: `=IFERROR(IF(${found("OverrideList", "Expires")}>0,${found("OverrideList", "Expires")},""),"")`,
      rows,
      numberFormat: "date",
    }),
    ...labelColumn({
      column: column + 3,
      heading: "Ends on",
      formula: `=IFERROR(IF(${found("ItemEnds", "Last day")}>0,${found("ItemEnds", "Last day")},""),"")`,
      rows,
      name: "End_Day",
      numberFormat: "date",
    }),
    ...labelColumn({
      column: column + 4,
      heading: "Last period",
      formula:
        '=IF(End_Day="",0,IF(End_Day>MAX(INDEX(Plan_Cal,0,4)),0,IFERROR(MATCH(End_Day,INDEX(Plan_Cal,0,3),1),-1)))',
      rows,
      name: "End_Period",
      numberFormat: "units",
    }),
    ...labelColumn({
      column: column + 5,
      heading: "Checked",
      formula: '=COUNTIFS(ItemDecision[SKU],ItemMaster[SKU],ItemDecision[Units checked],">=0")>0',
      rows,
      name: "Item_Checked",
    }),
  ];
}
