import { besideTable } from "../layout/besideTable";
import { cells } from "../layout/cells";
import { inPlan } from "../layout/inPlan";
import { inputColumn } from "../layout/inputColumn";
import { inputTable } from "../layout/inputTable";
import { notNegative } from "../layout/notNegative";
import { planGrid } from "../layout/planGrid";
import { planSheet } from "../layout/planSheet";
import { sectionColumn } from "../layout/sectionColumn";
import type { PlanContext } from "../PlanContext";
import type { SheetSpecification } from "../PlanSpecification";

const columns = { launches: 0, status: 9, ends: 12 } as const;
const firstFree = 17;
const enterDate = { kind: "date", message: "Enter a date." } as const;

const status = `=IF(NewItems[SKU]="","",IF(COUNTIF(ItemMaster[SKU],NewItems[SKU])=0,"Add it to Items",IF(NewItems[Launch]="","Enter the launch",IF(NewItems[Like item]="",IF(ISNUMBER(NewItems[Units a period]),"${inPlan}","Name a like item, or units"),IF(COUNTIF(ItemMaster[SKU],NewItems[Like item])=0,"Like item is not on Items",IF(SUMIFS(SalesHistory[Units],SalesHistory[SKU],NewItems[Like item])>0,"${inPlan}","Like item never sold"))))))`;
const period =
  '=IF(NewItems[Launch]="",1,IF(NewItems[Launch]>MAX(INDEX(Cal_All,0,4)),Fcst_Horizon+1,IFERROR(MATCH(NewItems[Launch],INDEX(Cal_All,0,3),1),0)-Hist_First-Hist_Periods+1))';
const planned = "SEQUENCE(ROWS(NewItems[SKU])),SEQUENCE(1,Plan_Periods,Fcst_Skip+1)";
const likeHistory = "INDEX(Hist_Clean,IFERROR(XMATCH(NewItems[Like item],ItemMaster[SKU]),1),SEQUENCE(1,Hist_Periods))";
const curve =
  'AOP.LAUNCH(IF(ISNUMBER(NewItems[Units a period]),NewItems[Units a period],0),Fcst_Horizon,Launch_Curve,"peak",,,IF(NewItems[Ramp periods]>0,NewItems[Ramp periods],Periods_Year),New_Period)';
const like = `AOP.LIKEITEM(${likeHistory},New_Period,Fcst_Horizon,IF(ISNUMBER(NewItems[Scale]),NewItems[Scale],1),Periods_Year)`;

/** New items by a like item or a curve, and the last days of items that end: keyed tables, with what the plan makes of them. */
export function launches(context: PlanContext): SheetSpecification {
  const { periods } = context.timeline;
  let section = 1;
  while (sectionColumn(section, periods) < firstFree) section++;
  const block = sectionColumn(section, periods);
  return planSheet(context, {
    key: "launches",
    purpose:
      "New items: their rows on Items get the demand of a like item at the same age x scale, or climb a curve to units a period. Items that end: no demand after the last day.",
    role: "input",
    columnWidths: {
      ...{ 0: 120, 1: 120, 2: 100, 3: 70, 4: 110, 5: 110, 6: 110, 7: 220, 8: 16, 9: 180, 10: 120, 11: 16 },
      ...{ 12: 120, 13: 100, 14: 220, 15: 110, 16: 16 },
      ...Object.fromEntries(Array.from({ length: periods }, (_, index) => [block + index, 92])),
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
      cells(planGrid.bandRow, columns.ends, [["Items that end", null, null, null]], "heading"),
      inputTable(
        "ItemEnds",
        [
          inputColumn("SKU", "text", "Item code as on Items; one row an item"),
          inputColumn("Last day", "date", "Last day of sale", enterDate),
          inputColumn("Reason", "text", "Delisted, replaced by ..."),
          inputColumn("Owner", "text", "Who decided it"),
        ],
        [],
        columns.ends,
      ),
      cells(
        planGrid.bandRow,
        block,
        [["Demand of the new items, units", ...new Array<null>(periods - 1).fill(null)]],
        "heading",
      ),
      {
        kind: "grid",
        name: null,
        row: planGrid.periodRow,
        column: block,
        formula: "=TRANSPOSE(INDEX(Plan_Cal,0,1))",
        rows: 1,
        columns: periods,
        numberFormat: "text",
        style: "periodHeading",
        grows: false,
      },
      {
        kind: "grid",
        name: "Launch_Units",
        row: planGrid.periodRow + 1,
        column: block,
        formula: `=IF((New_Status="${inPlan}")*SEQUENCE(1,Plan_Periods,1,0)=1,IF(NewItems[Like item]="",INDEX(${curve},${planned}),INDEX(${like},${planned})),0)`,
        rows: 1,
        columns: periods,
        numberFormat: "units",
        style: "calculation",
        grows: true,
      },
    ],
  });
}
