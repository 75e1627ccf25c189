import { itemLabels } from "../layout/itemLabels";
import { labelColumn } from "../layout/labelColumn";
import { overrideColumns } from "../layout/overrideColumns";
import { periodSection } from "../layout/periodSection";
import { planSheet } from "../layout/planSheet";
import type { PlanContext } from "../PlanContext";
import type { SheetSpecification } from "../PlanSpecification";

const lastYearRows = "SEQUENCE(ROWS(Hist_Units))";

/** The demand plan: baseline with growth and overrides, beside last year, and what it is worth. */
export function demandPlan(context: PlanContext): SheetSpecification {
  const rows = context.items.length;
  const { periods } = context.timeline;
  const columns = overrideColumns(periods);
  const overrideRange = `OverrideList[[${columns[0]}]:[${columns[columns.length - 1]}]]`;
  const shared = { rows, periods, calendar: "Plan_Cal", totals: true } as const;
  return planSheet(context, {
    key: "demandPlan",
    purpose:
      "Final demand = baseline forecast x (1 + growth), then your overrides. Everything downstream reads the first block.",
    role: "output",
    sections: { count: 4, periods: periods },
    columnWidths: { 0: 140, 1: 220, 2: 120, 3: 60, 4: 90 },
    blocks: [
      ...itemLabels(rows),
      ...labelColumn({ column: 2, heading: "Family", formula: '=ItemMaster[Family]&""', rows }),
      ...labelColumn({
        column: 3,
        heading: "Class",
        formula: "=AOP.ABC(MMULT(Demand_Revenue,SEQUENCE(Plan_Periods,1,1,0)),ABC_Cuts)",
        rows,
        name: "ABC_Class",
      }),
      ...labelColumn({
        column: 4,
        heading: "On last year",
        formula:
          "=IFERROR(MMULT(Demand_Units,SEQUENCE(Plan_Periods,1,1,0))/MMULT(LY_Units,SEQUENCE(Plan_Periods,1,1,0))-1,0)",
        rows,
        numberFormat: "percent",
      }),
      ...periodSection({
        ...shared,
        section: 0,
        title: "Final demand, units",
        name: "Demand_Units",
        formula: `=AOP.OVERRIDE(Base_Units*(1+Demand_Growth),${overrideRange},ItemMaster[SKU],OverrideList[SKU])`,
        numberFormat: "units",
        totalName: "Demand_Total",
        style: "output",
      }),
      ...periodSection({
        ...shared,
        section: 1,
        title: "Growth and overrides, units",
        name: "Override_Units",
        formula: "=Demand_Units-Base_Units",
        numberFormat: "units",
      }),
      ...periodSection({
        ...shared,
        section: 2,
        title: "Same period last year, units",
        name: "LY_Units",
        formula: `=IF(TRANSPOSE(LY_Position)<1,0,IF(TRANSPOSE(LY_Position)>Hist_Periods,INDEX(AOP.FORECAST(Hist_Units,Fcst_Horizon,Periods_Year),${lastYearRows},TRANSPOSE(LY_Forecast)),INDEX(Hist_Units,${lastYearRows},TRANSPOSE(LY_History))))`,
        numberFormat: "units",
        totalName: "LY_Total",
      }),
      ...periodSection({
        ...shared,
        section: 3,
        title: "Revenue",
        name: "Demand_Revenue",
        formula: "=Demand_Units*ItemMaster[Price]*(1+Price_Change)",
        numberFormat: "money",
        totalName: "Revenue_Total",
        style: "output",
      }),
    ],
  });
}
