import { besideTable } from "../layout/besideTable";
import { cells } from "../layout/cells";
import { firstProblem } from "../layout/firstProblem";
import { inPlan } from "../layout/inPlan";
import { inputColumn } from "../layout/inputColumn";
import { inputTable } from "../layout/inputTable";
import { notNegative } from "../layout/notNegative";
import { planGrid } from "../layout/planGrid";
import { planSheet } from "../layout/planSheet";
import { sectionColumn } from "../layout/sectionColumn";
import type { PlanContext } from "../PlanContext";
import type { BlockSpecification, SheetSpecification } from "../PlanSpecification";

const columns = { launches: 0, status: 9, ends: 12, endStatus: 19, chain: 21 } as const;
const firstFree = 25;
const enterDate = { kind: "date", message: "Enter a date." } as const;

const status = `=IF(NewItems[SKU]="","",IF(COUNTIF(ItemMaster[SKU],NewItems[SKU])=0,"Add it to Items",IF(NewItems[Launch]="","Enter the launch",IF(NewItems[Like item]="",IF(ISNUMBER(NewItems[Units a period]),"${inPlan}","Name a like item, or units"),IF(COUNTIF(ItemMaster[SKU],NewItems[Like item])=0,"Like item is not on Items",IF(SUMIFS(SalesHistory[Units],SalesHistory[SKU],NewItems[Like item])>0,"${inPlan}","Like item never sold"))))))`;
const period =
  '=IF(NewItems[Launch]="",1,IF(NewItems[Launch]>MAX(INDEX(Cal_All,0,4)),Fcst_Horizon+1,IFERROR(MATCH(NewItems[Launch],INDEX(Cal_All,0,3),1),0)-Hist_First-Hist_Periods+1))';
const planned = "SEQUENCE(ROWS(NewItems[SKU])),SEQUENCE(1,Plan_Periods,Fcst_Skip+1)";
const likeHistory = "INDEX(Hist_Clean,IFERROR(XMATCH(NewItems[Like item],ItemMaster[SKU]),1),SEQUENCE(1,Hist_Periods))";
// Where sales follow working days, a like item's history counts by the day, and so does what is made of it; else each period counts 1.
const daysOf = (periods: string) => `TRANSPOSE(INDEX(Fcst_Days,${periods}))`;
const daysSold = daysOf("SEQUENCE(Hist_Periods)");
const daysAhead = daysOf("SEQUENCE(Fcst_Horizon,1,Hist_Periods+1)");
const curve =
  'AOP.LAUNCH(IF(ISNUMBER(NewItems[Units a period]),NewItems[Units a period],0),Fcst_Horizon,Launch_Curve,"peak",,,IF(NewItems[Ramp periods]>0,NewItems[Ramp periods],Periods_Year),New_Period)*' +
  `${daysAhead}/AVERAGE(${daysAhead})`;
const like = `AOP.LIKEITEM(${likeHistory}/IF(${daysSold}>0,${daysSold},1),New_Period,Fcst_Horizon,IF(ISNUMBER(NewItems[Scale]),NewItems[Scale],1),Periods_Year)*${daysAhead}`;

const isMeant = `(End_Status="${inPlan}")*(ItemEnds[Successor]<>"")`;
const endStatus = `=IF(ItemEnds[SKU]="","",IF(COUNTIF(ItemMaster[SKU],ItemEnds[SKU])=0,"${firstProblem.itemGone}",IF(ItemEnds[Last day]="","Enter the last day",IF(ItemEnds[Successor]="","${inPlan}",IF(COUNTIF(ItemMaster[SKU],ItemEnds[Successor])=0,"Successor is not on Items",IF(ItemEnds[Successor]=ItemEnds[SKU],"It cannot follow itself",IF(COUNTIF(NewItems[SKU],ItemEnds[Successor])>0,"Successor is a new item too","${inPlan}")))))))`;
const ratio = "IF(ISNUMBER(ItemEnds[Units for one]),ItemEnds[Units for one],1)";
const lastDayOfHistory = "MAX(INDEX(Hist_Cal,0,4))";
const endRow = "IFERROR(XMATCH(ItemEnds[SKU],ItemMaster[SKU]),1)";
const endingDemand = `INDEX(IF(Base_Units+New_Units>0,Base_Units+New_Units,0),${endRow},SEQUENCE(1,Plan_Periods))`;
/** What an item would have sold after its last day in the plan. */
const handed = `(${endingDemand}-AOP.PHASEOUT(${endingDemand},INDEX(End_Period,${endRow}),End_Curve))*${ratio}`;

/** New items by a like item or a curve, and the last days of items that end, with what follows them: keyed tables, with what the plan makes of them. */
export function launches(context: PlanContext): SheetSpecification {
  const { periods } = context.timeline;
  let section = 1;
  while (sectionColumn(section, periods) < firstFree) section++;
  const block = sectionColumn(section, periods);
  return planSheet(context, {
    key: "launches",
    purpose:
      "New items: their rows on Items get the demand of a like item at the same age x scale, or climb a curve to units a period. Items that end: no demand after the last day; a successor takes it over, and the history where the last day is past.",
    role: "input",
    columnWidths: {
      ...{ 0: 120, 1: 120, 2: 100, 3: 70, 4: 110, 5: 110, 6: 110, 7: 220, 8: 16, 9: 180, 10: 120, 11: 16 },
      ...{
        12: 120,
        13: 100,
        14: 120,
        15: 110,
        16: 220,
        17: 110,
        18: 16,
        19: 200,
        20: 16,
        21: 120,
        22: 120,
        23: 90,
        24: 16,
      },
      ...Object.fromEntries(Array.from({ length: 2 * periods + 2 }, (_, index) => [block + index, 92])),
    },
    frozen: { rows: planGrid.periodRow + 1, columns: 1 },
    blocks: [
      cells(planGrid.bandRow, columns.launches, [["New items", ...new Array<null>(7).fill(null)]], "heading"),
      inputTable(
        "NewItems",
        [
          inputColumn("SKU", "text", "Item code of the new item; it needs its own row on Items"),
          inputColumn("Like item", "text", "Item that sold like it after its launch; blank: climb to units a period"),
          inputColumn("Launch", "date", "First day of sale", enterDate),
          inputColumn("Scale", "factor", "Units for one unit of the like item; blank: 1", notNegative("The scale")),
          inputColumn(
            "Units a period",
            "units",
            "Without a like item: units a period when the launch is complete",
            notNegative("The units"),
          ),
          inputColumn(
            "Ramp periods",
            "units",
            "Periods until the launch is complete; blank: a year",
            notNegative("The number"),
          ),
          inputColumn("Owner", "text", "Who answers for it"),
          inputColumn("Note", "text", "Where the figures come from"),
        ],
        [],
      ),
      ...besideTable({
        column: columns.status,
        headings: [["Status", "text"]],
        name: "New_Status",
        formula: status,
        rows: 1,
      }),
      ...besideTable({
        column: columns.status + 1,
        headings: [["Starts in period", "units"]],
        name: "New_Period",
        formula: period,
        rows: 1,
      }),
      cells(planGrid.bandRow, columns.ends, [["Items that end", ...new Array<null>(5).fill(null)]], "heading"),
      inputTable(
        "ItemEnds",
        [
          inputColumn("SKU", "text", "Item code as on Items; one row an item"),
          inputColumn("Last day", "date", "Last day of sale", enterDate),
          inputColumn("Successor", "text", "Item that replaces it, as on Items; blank: none"),
          inputColumn(
            "Units for one",
            "factor",
            "Units of the successor for one unit of the item; blank: 1",
            notNegative("The units"),
          ),
          inputColumn("Reason", "text", "Delisted, replaced by ..."),
          inputColumn("Owner", "text", "Who decided it"),
        ],
        [],
        columns.ends,
      ),
      ...besideTable({
        column: columns.endStatus,
        headings: [["Status", "text"]],
        name: "End_Status",
        formula: endStatus,
        rows: 1,
      }),
      cells(planGrid.bandRow, columns.chain, [["History handed on", null, null]], "heading"),
      ...besideTable({
        column: columns.chain,
        headings: [
          ["From", "text"],
          ["To", "text"],
          ["Units for one", "factor"],
        ],
        name: "Chain_Rows",
        formula: `=IF(${isMeant}*(ItemEnds[Last day]<=${lastDayOfHistory})*SEQUENCE(1,3,1,0)=1,CHOOSE({1,2,3},ItemEnds[SKU],ItemEnds[Successor],${ratio}),"")`,
        rows: 1,
      }),
      ...unitsBeside(
        block,
        periods,
        "Demand of the new items, units",
        "Launch_Units",
        `=IF((New_Status="${inPlan}")*SEQUENCE(1,Plan_Periods,1,0)=1,IF(NewItems[Like item]="",INDEX(${curve},${planned}),INDEX(${like},${planned})),0)`,
      ),
      ...unitsBeside(
        sectionColumn(section + 1, periods),
        periods,
        "Handed to successors in the plan, units",
        "Handed_Units",
        `=IF(${isMeant}*(ItemEnds[Last day]>${lastDayOfHistory})*SEQUENCE(1,Plan_Periods,1,0)=1,${handed},0)`,
      ),
    ],
  });
}

/** A block of units a period beside the tables, a row for each row of the table that it rests on. */
function unitsBeside(
  column: number,
  periods: number,
  title: string,
  name: string,
  formula: string,
): BlockSpecification[] {
  const shared = { kind: "grid", column, rows: 1, columns: periods } as const;
  return [
    cells(planGrid.bandRow, column, [[title, ...new Array<null>(periods - 1).fill(null)]], "heading"),
    {
      ...shared,
      name: null,
      row: planGrid.periodRow,
      formula: "=TRANSPOSE(INDEX(Plan_Cal,0,1))",
      numberFormat: "text",
      style: "periodHeading",
      grows: false,
    },
    {
      ...shared,
      name,
      row: planGrid.periodRow + 1,
      formula,
      numberFormat: "units",
      style: "calculation",
      grows: true,
    },
  ];
}
