import { itemLabels } from "../layout/itemLabels";
import { labelColumn } from "../layout/labelColumn";
import { periodSection } from "../layout/periodSection";
import { planSheet } from "../layout/planSheet";
import { sectionColumn } from "../layout/sectionColumn";
import type { PlanContext } from "../PlanContext";
import type { SheetSpecification } from "../PlanSpecification";

const reasonWidth = 210;
const adjusted = "Hist_Units+Adjust_Units";
const everyPeriod = "SEQUENCE(Hist_Periods,1,1,0)";

/** The history that is forecast: sales, the planner's adjustments, repairs where they are asked for, and what looks odd. */
export function cleanHistory(context: PlanContext): SheetSpecification {
  const rows = context.items.length;
  const periods = context.timeline.historyPeriods;
  const shared = { rows, periods, calendar: "Hist_Cal", numberFormat: "units" } as const;
  const reasons = sectionColumn(4, periods);
  return planSheet(context, {
    key: "cleanHistory",
    purpose:
      "What the forecast reads: units sold + your adjustments (History adjustments) + automatic repairs, which Assumptions switches on.",
    role: "calculation",
    sections: { count: 5, periods },
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
        formula: `=IF(Auto_Repair="yes",AOP.CLEAN(${adjusted},Periods_Year,,Flag_Reason),${adjusted})`,
        totals: true,
        totalName: "Hist_Clean_Total",
        style: "output",
      }),
      ...periodSection({
        ...shared,
        section: 1,
        title: "Your adjustments, units",
        name: "Adjust_Units",
        formula:
          "=SUMIFS(HistoryAdjust[Units],HistoryAdjust[SKU],ItemMaster[SKU],HistoryAdjust[Period],TRANSPOSE(INDEX(Hist_Cal,0,1)))",
        totals: true,
      }),
      ...periodSection({
        ...shared,
        section: 2,
        title: "Automatic repairs, units",
        name: "Repair_Units",
        formula: "=Hist_Clean-Hist_Units-Adjust_Units",
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
    ],
  });
}
