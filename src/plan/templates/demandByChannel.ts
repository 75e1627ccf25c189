import { demandViews } from "../layout/demandViews";
import { labelColumn } from "../layout/labelColumn";
import { periodSection } from "../layout/periodSection";
import { planSheet } from "../layout/planSheet";
import { sectionColumn } from "../layout/sectionColumn";
import type { PlanContext } from "../PlanContext";
import type { SheetSpecification } from "../PlanSpecification";

const channels = "ROWS(Channel_List)";
const everyPair = `SEQUENCE(ROWS(ItemMaster[SKU])*${channels})`;
const itemOfPair = `INT((${everyPair}-1)/${channels})+1`;
const channelOfPair = `MOD(${everyPair}-1,${channels})+1`;
const lastYear =
  "INDEX(Hist_Cal,SEQUENCE(MIN(Periods_Year,Hist_Periods),1,Hist_Periods-MIN(Periods_Year,Hist_Periods)+1),SEQUENCE(1,9))";
const sold = `MMULT(AOP.SERIES(SalesHistory[Date],SalesHistory[Units],SalesHistory[SKU]&"|"&SalesHistory[Region],${lastYear},Channel_Item&"|"&Channel_Name),SEQUENCE(MIN(Periods_Year,Hist_Periods),1,1,0))`;
// What an item (a channel) sold in all, at each of its rows; net returns of a channel count as nothing sold.
const ofItem = `INDEX(SUMIFS(Channel_Sold,Channel_Item,ItemMaster[SKU],Channel_Sold,">0"),${itemOfPair})`;
const ofChannel = `INDEX(SUMIFS(Channel_Sold,Channel_Name,Channel_List,Channel_Sold,">0"),${channelOfPair})`;
const ofAll = 'SUMIFS(Channel_Sold,Channel_Sold,">0")';
const itemOfChannel = "(Channel_Item=TRANSPOSE(ItemMaster[SKU]))*1";
const beforeViews = "Base_Units+New_Units+End_Units+Event_Units+Growth_Units";
/** Units of the item towards which nobody's view of one channel moves it. */
const ofWholeItem = `${beforeViews}+View_Units+Market_Units-MMULT(TRANSPOSE(${itemOfChannel}),Channel_View+Channel_Market)`;
const ofItemBefore = `MMULT(${itemOfChannel},${beforeViews}+View_Units+Market_Units)`;
const expected = `Channel_Share*MMULT(${itemOfChannel},${ofWholeItem})+Channel_View+Channel_Market`;
const ratio = (part: string, whole: string) => `${part}/IF(${whole}>0,${whole},1)`;

/** Final demand by item and channel, by what each channel sold in the last year; the parts add up to the demand plan exactly. */
export function demandByChannel(context: PlanContext): SheetSpecification {
  const count = context.channels.length;
  const rows = context.items.length * count;
  const { periods } = context.timeline;
  const views = {
    keys: 'Channel_Item&"|"&Channel_Name',
    viewKeys: 'SalesView[SKU]&"|"&SalesView[Channel]',
    before: "Channel_Before",
  };
  const towards = (kind: (typeof demandViews.kinds)[number]) =>
    `=${demandViews.towards(kind, { ...views, periods, isOfChannels: true })}`;
  const shared = { periods, calendar: "Plan_Cal", totals: true } as const;
  return planSheet(context, {
    key: "demandByChannel",
    purpose:
      "Final demand of each item spread over the channels (regions) of the sales list by what each sold of it in the last year, moved by the views of single channels; an item that sold nothing follows the company.",
    role: "output",
    sections: { count: 7, periods },
    columnWidths: { 0: 140, 1: 220, 2: 160, 3: 110, 4: 80, 5: 110, [sectionColumn(2, periods) - 2]: 160 },
    blocks: [
      ...labelColumn({
        column: 0,
        heading: "Item",
        formula: `=INDEX(ItemMaster[SKU],${itemOfPair})`,
        rows,
        name: "Channel_Item",
      }),
      ...labelColumn({
        column: 1,
        heading: "Description",
        formula: `=INDEX(ItemMaster[Description],${itemOfPair})&""`,
        rows,
      }),
      ...labelColumn({
        column: 2,
        heading: "Channel",
        formula: `=INDEX(Channel_List,${channelOfPair})`,
        rows,
        name: "Channel_Name",
      }),
      ...labelColumn({
        column: 3,
        heading: "Sold last year",
        formula: `=${sold}`,
        rows,
        name: "Channel_Sold",
        numberFormat: "units",
      }),
      ...labelColumn({
        column: 4,
        heading: "Share",
        formula: `=IF(${ofItem}>0,${ratio("IF(Channel_Sold>0,Channel_Sold,0)", ofItem)},IF(${ofAll}>0,${ratio(ofChannel, ofAll)},1/${channels}))`,
        rows,
        name: "Channel_Share",
        numberFormat: "percent",
      }),
      ...(context.has("stockBySite")
        ? labelColumn({
            column: 5,
            heading: "Stocked at",
            // A channel that Sites does not name is served from the first site.
            formula: "=IFERROR(INDEX(SiteList[Site],XMATCH(Channel_Name,SiteList[Channel])),INDEX(SiteList[Site],1))",
            rows,
            name: "Channel_Site",
          })
        : []),
      ...periodSection({
        ...shared,
        section: 0,
        rows,
        title: "Demand by item and channel, units",
        name: "Channel_Units",
        formula: "=AOP.DISAGGREGATE(Demand_Units,Channel_Weight,,,,ItemMaster[SKU],Channel_Item)",
        numberFormat: "units",
        totalName: "Channel_Total",
        rowTotalName: "Channel_Year",
        style: "output",
      }),
      ...periodSection({
        ...shared,
        section: 1,
        rows,
        title: "Revenue by item and channel",
        name: "Channel_Revenue",
        formula: `=Channel_Units*INDEX(ItemMaster[Price],${itemOfPair})*(1+Price_Change)`,
        numberFormat: "money",
      }),
      ...labelColumn({
        column: sectionColumn(2, periods) - 2,
        heading: "Channel",
        formula: '=SORT(UNIQUE(FILTER(SalesHistory[Region],SalesHistory[Region]<>"")))',
        rows: count,
        name: "Channel_List",
      }),
      ...periodSection({
        ...shared,
        section: 2,
        rows: count,
        title: "Demand by channel, units",
        name: "Channel_Sum",
        formula: "=MMULT((Channel_List=TRANSPOSE(Channel_Name))*1,Channel_Units)",
        numberFormat: "units",
        totals: false,
      }),
      ...periodSection({
        ...shared,
        section: 3,
        rows,
        title: "By channel before the views, units",
        name: "Channel_Before",
        formula: `=Channel_Share*MMULT(${itemOfChannel},${beforeViews})`,
        numberFormat: "units",
      }),
      ...periodSection({
        ...shared,
        section: 4,
        rows,
        title: "Towards the sales views of single channels, units",
        name: "Channel_View",
        formula: towards("Sales"),
        numberFormat: "units",
      }),
      ...periodSection({
        ...shared,
        section: 5,
        rows,
        title: "Towards the marketing views of single channels, units",
        name: "Channel_Market",
        formula: towards("Marketing"),
        numberFormat: "units",
      }),
      ...periodSection({
        ...shared,
        section: 6,
        rows,
        title: "Weight in the split",
        name: "Channel_Weight",
        // What nothing is expected of is split as it sold.
        formula: `=IF(${ofItemBefore}>0,IF(${expected}>0,${expected},0),Channel_Share)`,
        numberFormat: "units1",
      }),
    ],
  });
}
