import { labelColumn } from "../layout/labelColumn";
import { periodSection } from "../layout/periodSection";
import { planGrid } from "../layout/planGrid";
import { planSheet } from "../layout/planSheet";
import { sectionColumn } from "../layout/sectionColumn";
import type { PlanContext } from "../PlanContext";
import type { SheetSpecification } from "../PlanSpecification";

/** Load against capacity by resource: the rough-cut check that the plan can be worked. */
export function capacity(context: PlanContext): SheetSpecification {
  const rows = context.resources.length;
  const { periods } = context.timeline;
  const shared = { rows, periods, calendar: "Plan_Cal", numberFormat: "hours" } as const;
  const routing = "RoutingLines[[SKU]:[Batch size]],ResourceList[Resource]";
  const components = context.data.bom.length > 0 ? `+AOP.LOAD(INDEX(Mat_Block,0,1),Mat_Units,${routing})` : "";
  const utilisation = { row: planGrid.firstRow, column: sectionColumn(2, periods), rows: rows + 20, columns: periods };
  return planSheet(context, {
    key: "capacity",
    purpose:
      "Hours that the supply plan takes at each resource against the hours it has. Above the high end of the band, act.",
    role: "output",
    sections: { count: 5, periods: periods },
    columnWidths: { 0: 180, 1: 120, 2: 90, 3: 90 },
    conditionalFormats: [
      { ...utilisation, rule: { kind: "greater", value: "=Band_High", look: "bad" } },
      { ...utilisation, rule: { kind: "greater", value: "=Band_Low", look: "good" } },
    ],
    blocks: [
      ...labelColumn({ column: 0, heading: "Resource", formula: "=ResourceList[Resource]", rows }),
      ...labelColumn({
        column: 1,
        heading: "Utilisation, year",
        formula:
          "=IFERROR(MMULT(Load_Hours,SEQUENCE(Plan_Periods,1,1,0))/MMULT(Capacity_Hours,SEQUENCE(Plan_Periods,1,1,0)),0)",
        rows,
        numberFormat: "percent",
      }),
      ...periodSection({
        ...shared,
        section: 0,
        title: "Load, hours",
        name: "Load_Hours",
        formula: `=AOP.LOAD(ItemMaster[SKU],Supply_Units,${routing})${components}`,
        totals: true,
        totalName: "Load_Total",
        style: "output",
      }),
      ...periodSection({
        ...shared,
        section: 1,
        title: "Capacity, hours",
        name: "Capacity_Hours",
        formula: "=AOP.CAPACITY(ResourceList[[Resource]:[Efficiency]],Plan_Cal)",
        totals: true,
        totalName: "Capacity_Total",
      }),
      ...periodSection({
        ...shared,
        section: 2,
        title: "Utilisation",
        name: "Load_Share",
        formula: "=AOP.UTILIZATION(Load_Hours,Capacity_Hours)",
        numberFormat: "percent",
        totals: false,
        style: "output",
      }),
      ...periodSection({
        ...shared,
        section: 3,
        title: "Short, hours",
        name: "Overload_Hours",
        formula: "=IF(Load_Hours>Capacity_Hours,Load_Hours-Capacity_Hours,0)",
        totals: true,
        totalName: "Overload_Total",
      }),
      ...periodSection({
        ...shared,
        section: 4,
        title: "Conversion cost",
        name: "Conversion_Cost",
        formula: "=Load_Hours*ResourceList[Rate per hour]",
        numberFormat: "money",
        totals: true,
        totalName: "Conversion_Total",
      }),
    ],
  });
}
