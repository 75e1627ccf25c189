import { cells } from "../layout/cells";
import { headingCells } from "../layout/headingCells";
import { namedCell } from "../layout/namedCell";
import { planGrid } from "../layout/planGrid";
import { planSheet } from "../layout/planSheet";
import type { PlanContext } from "../PlanContext";
import type { BlockSpecification, NumberFormatName, SheetSpecification } from "../PlanSpecification";

const headings: readonly (readonly [string, NumberFormatName])[] = [
  ["Item", "text"],
  ["Description", "text"],
  ["Class", "text"],
  ["On hand", "units"],
  ["Cover, days", "units"],
  ["Last sale", "date"],
  ["Excess, units", "units"],
  ["Obsolete, units", "units"],
  ["Excess, value", "money"],
  ["Obsolete, value", "money"],
  ["What to do", "text"],
];
const behind: readonly (readonly [string, NumberFormatName])[] = [
  ["Excess, units", "units"],
  ["Obsolete, units", "units"],
  ["Excess, value", "money"],
  ["Obsolete, value", "money"],
];
const partHeadings: readonly (readonly [string, NumberFormatName])[] = [["Component", "text"], ...behind];

const positiveDemand = "IF(Demand_Units>0,Demand_Units,0)";
const column = (name: string, at: number) => `INDEX(${name},0,${at})`;
const worth = `${column("Excess_Stats", 3)}+${column("Excess_Stats", 4)}`;
const isIdle = 'IF(Last_Sale="",0,(Hist_End-Last_Sale)*1)>=Idle_Days';
const getRid = "return it, sell it off or write it off";
const advice = `IF(Demand_Mean=0,"No demand: ${getRid}",IF(${column("Excess_Stats", 2)}=0,"Order less until it is used up",IF(${isIdle},"Not sold for long: ${getRid}","Sell before it expires: price, channel, bundle")))`;
const first = { list: 0, stats: 12, parts: 19 } as const;

/** Excess and obsolete stock, the dearest first: what the demand plan does not need, or will not sell in time. */
export function excessStock(context: PlanContext): SheetSpecification {
  const rows = context.items.length;
  const hasParts = context.has("materials");
  return planSheet(context, {
    key: "excessStock",
    purpose:
      "Opening stock that the demand plan does not need within the days that Assumptions allows (excess), or that expires or has not sold for too long (obsolete). The dearest first.",
    role: "output",
    columnWidths: {
      ...{ 0: 140, 1: 230, 2: 60, 3: 90, 4: 130, 5: 100, 6: 100, 7: 100, 8: 110, 9: 110, 10: 290, 11: 16 },
      ...{ 12: 110, 13: 110, 14: 110, 15: 110, 16: 110, 17: 110, 18: 16, 19: 140, 20: 100, 21: 100, 22: 110, 23: 110 },
    },
    frozen: { rows: planGrid.firstRow, columns: 1 },
    blocks: [
      cells(planGrid.bandRow - 1, 0, [["Excess, value"], ["Obsolete, value"]], "label"),
      namedCell("Excess_Value", planGrid.bandRow - 1, 1, `=SUM(${column("Excess_Stats", 3)})`, "money", "total"),
      namedCell("Obsolete_Value", planGrid.bandRow, 1, `=SUM(${column("Excess_Stats", 4)})`, "money", "total"),
      ...headingCells(first.list, headings),
      grid({
        name: "Excess_List",
        column: first.list,
        formula: `=IF(SUM(${worth})>0,SORTBY(FILTER(CHOOSE({1,2,3,4,5,6,7,8,9,10,11},ItemMaster[SKU],ItemMaster[Description]&"",Stock_Class,ItemMaster[Opening stock]*1,IF(Stock_Cover<9999,Stock_Cover,"beyond the plan"),Last_Sale,${[1, 2, 3, 4].map((at) => column("Excess_Stats", at)).join(",")},${advice}),${worth}>0),FILTER(${worth},${worth}>0),-1),"No excess, no obsolete stock")`,
        rows,
        formats: headings.map(([, format]) => format),
      }),
      cells(
        planGrid.bandRow,
        first.stats,
        [["Behind the list, item by item", null, null, null, null, null]],
        "heading",
      ),
      ...headingCells(first.stats, [...behind, ["Cover, days", "units"], ["Last sale", "date"]]),
      grid({
        name: "Excess_Stats",
        column: first.stats,
        formula: `=AOP.EXCESS(IF(ItemMaster[Opening stock]>0,ItemMaster[Opening stock],0),${positiveDemand},Excess_Days/Period_Days,IF(ItemMaster[Shelf life days]>0,ItemMaster[Shelf life days]/Period_Days,0),Unit_Cost,IF(Last_Sale="",0,(Hist_End-Last_Sale)/Period_Days),Idle_Days/Period_Days)`,
        rows,
        formats: behind.map(([, format]) => format),
      }),
      grid({
        name: "Stock_Cover",
        column: first.stats + 4,
        formula: `=IFERROR(AOP.COVER(IF(ItemMaster[Opening stock]>0,ItemMaster[Opening stock],0),${positiveDemand},"days",TRANSPOSE(INDEX(Plan_Cal,0,5)),,9999),9999)`,
        rows,
        formats: ["units"],
      }),
      grid({
        name: "Last_Sale",
        column: first.stats + 5,
        formula:
          '=IF(COUNTIFS(SalesHistory[SKU],ItemMaster[SKU],SalesHistory[Units],">0")=0,"",IF(MAXIFS(SalesHistory[Date],SalesHistory[SKU],ItemMaster[SKU],SalesHistory[Units],">0")>Hist_End,Hist_End,MAXIFS(SalesHistory[Date],SalesHistory[SKU],ItemMaster[SKU],SalesHistory[Units],">0")))',
        rows,
        formats: ["date"],
      }),
      ...(hasParts ? excessParts(Math.max(1, context.componentCount)) : []),
    ],
  });
}

function excessParts(rows: number): BlockSpecification[] {
  return [
    cells(planGrid.bandRow, first.parts, [["Components", null, null, null, null]], "heading"),
    ...headingCells(first.parts, partHeadings),
    grid({ name: null, column: first.parts, formula: "=Mat_Key", rows, formats: ["text"] }),
    grid({
      name: "Excess_Parts",
      column: first.parts + 1,
      formula: "=AOP.EXCESS(Mat_Stock,Mat_Units,Excess_Days/Period_Days,0,Mat_Price)",
      rows,
      formats: behind.map(([, format]) => format),
    }),
  ];
}

function grid(options: {
  readonly name: string | null;
  readonly column: number;
  readonly formula: string;
  readonly rows: number;
  readonly formats: readonly NumberFormatName[];
}): BlockSpecification {
  return {
    kind: "grid",
    name: options.name,
    row: planGrid.firstRow,
    column: options.column,
    formula: options.formula,
    rows: options.rows,
    columns: options.formats.length,
    numberFormat: options.formats[0] ?? "general",
    columnNumberFormats: options.formats,
    style: "calculation",
    grows: true,
  };
}
