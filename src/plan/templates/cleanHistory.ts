import { itemLabels } from "../layout/itemLabels";
import { labelColumn } from "../layout/labelColumn";
import { periodSection } from "../layout/periodSection";
import { planSheet } from "../layout/planSheet";
import { sectionColumn } from "../layout/sectionColumn";
import type { PlanContext } from "../PlanContext";
import type { SheetSpecification } from "../PlanSpecification";

const reasonWidth = 210;
const adjusted = "Hist_Units+Adjust_Units+Lost_Units";
const byPeriod = (column: string) =>
  `SUMIFS(HistoryAdjust[${column}],HistoryAdjust[SKU],ItemMaster[SKU],HistoryAdjust[Period],TRANSPOSE(INDEX(Hist_Cal,0,1)))`;
const daysOfPeriod = "TRANSPOSE(INDEX(Hist_Cal,0,5))";
const daysOut = byPeriod("Days out of stock");
const repaired = `${adjusted}+Repair_Units`;
const everyPeriod = "SEQUENCE(Hist_Periods,1,1,0)";

/** The history that is forecast: sales, the planner's adjustments, sales lost, repairs where they are asked for, what predecessors sold, and what looks odd. */
export function cleanHistory(context: PlanContext): SheetSpecification {
  const rows = context.items.length;
  const periods = context.timeline.historyPeriods;
  const shared = { rows, periods, calendar: "Hist_Cal", numberFormat: "units" } as const;
  const reasons = sectionColumn(4, periods);
  return planSheet(context, {
    key: "cleanHistory",
    purpose:
      "What the forecast reads: units sold + your adjustments and the sales lost on days out of stock (History adjustments) + automatic repairs, which Assumptions switches on, + what predecessors sold (Launches and ends).",
    role: "calculation",
    sections: { count: 8, periods },
    columnWidths: {
      ...{ 0: 140, 1: 220, 2: 90, 3: 90 },
      ...Object.fromEntries(Array.from({ length: periods }, (_, period) => [reasons + period, reasonWidth])),
    },
    blocks: [
      ...itemLabels(rows),
      ...labelColumn({
        column: 2,
        heading: "Odd values",
        formula: `=MMULT((Flag_Reason<>"")*1,${everyPeriod})`,
        rows,
        numberFormat: "units",
      }),
      ...labelColumn({
        column: 3,
        heading: "Periods changed",
        formula: `=MMULT((Hist_Clean<>Hist_Units)*1,${everyPeriod})`,
        rows,
        numberFormat: "units",
      }),
      ...periodSection({
        ...shared,
        section: 0,
        title: "Clean history, units",
        name: "Hist_Clean",
        formula: `=${repaired}+Chain_Units`,
        totals: true,
        totalName: "Hist_Clean_Total",
        style: "output",
      }),
      ...periodSection({
        ...shared,
        section: 1,
        title: "Your adjustments, units",
        name: "Adjust_Units",
        formula: `=${byPeriod("Units")}`,
        totals: true,
      }),
      ...periodSection({
        ...shared,
        section: 2,
        title: "Automatic repairs, units",
        name: "Repair_Units",
        formula: `=IF(Auto_Repair="yes",AOP.CLEAN(${adjusted},Periods_Year,,Flag_Reason),${adjusted})-(${adjusted})`,
        totals: true,
      }),
      ...periodSection({
        ...shared,
        section: 3,
        title: "Usual demand where a value is odd, units",
        name: "Flag_Usual",
        formula: `=IF(ISNUMBER(Hist_Units),IFNA(AOP.OUTLIERS(${adjusted},Periods_Year,,"usual"),""),"")`,
        totals: false,
      }),
      ...periodSection({
        ...shared,
        section: 4,
        title: "Why a value is odd",
        name: "Flag_Reason",
        formula: `=IF(ISNUMBER(Hist_Units),IFNA(AOP.OUTLIERS(${adjusted},Periods_Year),""),"")`,
        numberFormat: "text",
        style: "note",
        totals: false,
      }),
      ...periodSection({
        ...shared,
        section: 5,
        title: "From predecessors, units",
        name: "Chain_Units",
        // A loop of successors (A to B to A) is told by Checks; the history stands without it.
        formula: `=IFERROR(AOP.SUPERSEDE(${repaired},ItemMaster[SKU],Chain_Rows)-(${repaired}),0*Hist_Units)`,
        totals: true,
      }),
      ...periodSection({
        ...shared,
        section: 6,
        title: "Sales lost on days out of stock, units",
        name: "Lost_Units",
        // Returns are no rate of sale; an item that never was in stock has none.
        formula: `=IF(SUM(Out_Days)=0,0*Hist_Units,IFNA(AOP.LOSTSALES(IF(Hist_Units>0,Hist_Units,0),Out_Days,${daysOfPeriod},,Periods_Year,"lost"),0))`,
        totals: true,
      }),
      ...periodSection({
        ...shared,
        section: 7,
        title: "Days out of stock",
        name: "Out_Days",
        formula: `=IF(${daysOut}>${daysOfPeriod},${daysOfPeriod},IF(${daysOut}>0,${daysOut},0))`,
        totals: false,
      }),
    ],
  });
}
