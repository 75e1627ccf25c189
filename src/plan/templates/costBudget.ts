import { labelColumn } from "../layout/labelColumn";
import { periodSection } from "../layout/periodSection";
import { planSheet } from "../layout/planSheet";
import type { PlanContext } from "../PlanContext";
import type { SheetSpecification } from "../PlanSpecification";

/** The cost budget: each line by its driver and behaviour. */
export function costBudget(context: PlanContext): SheetSpecification {
  const rows = context.costLines.length;
  const shared = { rows, periods: context.timeline.periods, calendar: "Plan_Cal" } as const;
  return planSheet(context, {
    key: "costBudget",
    purpose: "Supply-chain costs by line: rate x driver, fixed, in steps or both, as Cost lines says.",
    role: "output",
    sections: { count: 2, periods: context.timeline.periods },
    columnWidths: { 0: 260, 1: 120, 2: 140, 3: 90 },
    blocks: [
      ...labelColumn({ column: 0, heading: "Line", formula: "=CostLines[Line]", rows }),
      ...labelColumn({ column: 1, heading: "Account", formula: "=CostLines[Account]", rows }),
      ...labelColumn({ column: 2, heading: "Driver", formula: "=CostLines[Driver]", rows }),
      ...labelColumn({ column: 3, heading: "Behaviour", formula: "=CostLines[Behaviour]", rows }),
      ...periodSection({
        ...shared,
        section: 0,
        title: "Cost",
        name: "Cost_Plan",
        formula:
          "=AOP.COSTLINE(Line_Driver,CostLines[Rate],CostLines[Behaviour],CostLines[Step size],CostLines[Fixed part],CostLines[Escalation],Periods_Year)",
        numberFormat: "money",
        totals: true,
        totalName: "Cost_Total",
        style: "output",
      }),
      ...periodSection({
        ...shared,
        section: 1,
        title: "Driver of the line",
        name: "Line_Driver",
        formula: "=INDEX(Drv_Block,XMATCH(CostLines[Driver],Drv_Names),SEQUENCE(1,Plan_Periods))",
        numberFormat: "units",
        totals: false,
      }),
    ],
  });
}
