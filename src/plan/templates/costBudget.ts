import { cells } from "../layout/cells";
import { labelColumn } from "../layout/labelColumn";
import { periodSection } from "../layout/periodSection";
import { planGrid } from "../layout/planGrid";
import { planSheet } from "../layout/planSheet";
import { sectionColumn } from "../layout/sectionColumn";
import type { PlanContext } from "../PlanContext";
import type { BlockSpecification, SheetSpecification } from "../PlanSpecification";

/** The cost budget: each line by its driver and behaviour. */
export function costBudget(context: PlanContext): SheetSpecification {
  const rows = context.costLines.length;
  const shared = { rows, periods: context.timeline.periods, calendar: "Plan_Cal" } as const;
  return planSheet(context, {
    key: "costBudget",
    purpose: "Supply-chain costs by line: rate x driver, fixed, in steps or both, as Cost lines says.",
    role: "output",
    sections: { count: 3, periods: context.timeline.periods },
    columnWidths: { 0: 260, 1: 140, 2: 180, 3: 100, [sectionColumn(2, context.timeline.periods) - 2]: 140 },
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
      ...centreBlocks(context),
    ],
  });
}

/** At the right: the same costs by the centre that answers for them. */
function centreBlocks(context: PlanContext): BlockSpecification[] {
  const { periods } = context.timeline;
  const rows = new Set(context.costLines.map(({ centre }) => centre)).size;
  const column = sectionColumn(2, periods) - 2;
  return [
    cells(planGrid.periodRow, column, [["Cost centre"]], "columnHeading"),
    {
      ...{ kind: "grid", name: "Centre_Names", row: planGrid.firstRow, column, rows, columns: 1, grows: true },
      formula: '=SORT(UNIQUE(IF(CostLines[Cost centre]="","No centre",CostLines[Cost centre])))',
      ...{ numberFormat: "text", style: "label" },
    },
    ...periodSection({
      ...{ rows, periods, calendar: "Plan_Cal", section: 2, title: "Cost by centre", name: "Centre_Cost" },
      formula: `=MMULT((Centre_Names=TRANSPOSE(IF(CostLines[Cost centre]="","No centre",CostLines[Cost centre])))*1,Cost_Plan)`,
      ...{ numberFormat: "money", totals: false, style: "output" },
    }),
  ];
}
