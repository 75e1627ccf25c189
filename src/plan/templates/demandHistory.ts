import { itemLabels } from "../layout/itemLabels";
import { labelColumn } from "../layout/labelColumn";
import { periodSection } from "../layout/periodSection";
import { planSheet } from "../layout/planSheet";
import type { PlanContext } from "../PlanContext";
import type { SheetSpecification } from "../PlanSpecification";

/** Units sold by item and period of the history, from the sales list. */
export function demandHistory(context: PlanContext): SheetSpecification {
  const rows = context.items.length;
  return planSheet(context, {
    key: "demandHistory",
    purpose:
      "Units sold by item and fiscal period, complete periods only. Periods before an item's first sale do not count as demand.",
    role: "calculation",
    sections: { count: 1, periods: context.timeline.historyPeriods },
    columnWidths: { 0: 140, 1: 220, 2: 120, 3: 100 },
    blocks: [
      ...itemLabels(rows),
      ...labelColumn({ column: 2, heading: "Family", formula: '=ItemMaster[Family]&""', rows }),
      ...labelColumn({
        column: 3,
        heading: "Demand class",
        formula: "=AOP.DEMANDCLASS(Hist_Units)",
        rows,
        name: "Demand_Class",
      }),
      ...periodSection({
        section: 0,
        title: "Units sold",
        name: "Hist_Units",
        formula: "=AOP.SERIES(SalesHistory[Date],SalesHistory[Units],SalesHistory[SKU],Hist_Cal,ItemMaster[SKU])",
        rows,
        periods: context.timeline.historyPeriods,
        calendar: "Hist_Cal",
        numberFormat: "units",
        totals: true,
        totalName: "Hist_Total",
      }),
    ],
  });
}
