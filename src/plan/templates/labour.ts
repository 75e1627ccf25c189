import { cells } from "../layout/cells";
import { labelColumn } from "../layout/labelColumn";
import { periodBefore } from "../layout/periodBefore";
import { periodSection, type PeriodSection } from "../layout/periodSection";
import { planGrid } from "../layout/planGrid";
import { planSheet } from "../layout/planSheet";
import { sectionColumn } from "../layout/sectionColumn";
import type { PlanContext } from "../PlanContext";
import type { NumberFormatName, SheetSpecification } from "../PlanSpecification";

// An hour of load takes its people for as long as the resource runs: at 80 % efficiency an hour and a quarter.
const crew = "ResourceList[People]/IF(ResourceList[Efficiency]>0,ResourceList[Efficiency],1)";
const heads = "Labour_Hours-Labour_Overtime,Head_Hours,0,Training_Periods";
const headsSection = 7;
const workingDays = "TRANSPOSE(INDEX(Plan_Cal,0,7))";

/** The people that the load of each resource needs: heads, hires and leavers by period, and what the payroll costs. */
export function labour(context: PlanContext): SheetSpecification {
  const rows = context.resources.length;
  const { periods } = context.timeline;
  const label = (column: number, heading: string, name: string | null, formula: string, format: NumberFormatName) =>
    labelColumn({ column, heading, formula, rows, numberFormat: format, ...(name === null ? {} : { name }) });
  const section = (options: Pick<PeriodSection, "section" | "title" | "name" | "formula"> & Partial<PeriodSection>) =>
    periodSection({ rows, periods, calendar: "Plan_Cal", numberFormat: "integer", totals: false, ...options });
  return planSheet(context, {
    key: "labour",
    purpose:
      "People that the load of each resource needs, hired early enough to be trained. A head that is not needed, now nor within the training time, leaves; paid hours count whether worked or not. Hours that Capacity says are missing are counted too.",
    role: "output",
    sections: { count: 9, periods },
    columnWidths: { 0: 180, 1: 100, 2: 100, 3: 110, 4: 100, 5: 100, 6: 100 },
    blocks: [
      ...label(0, "Resource", null, "=ResourceList[Resource]", "text"),
      ...label(1, "People an hour of load", "Crew", `=${crew}`, "factor"),
      ...label(
        2,
        "Heads today",
        "Heads_Today",
        '=IF(ResourceList[Heads today]="",INDEX(Heads_Needed,0,1),ROUND(ResourceList[Heads today],0))',
        "integer",
      ),
      ...label(3, "Hire before the plan", "Hires_Late", `=INDEX(${headcount("hires")},0,1)`, "integer"),
      ...label(
        4,
        "Pay of an hour",
        "Head_Pay",
        "=IF(Crew>0,ResourceList[Rate per hour]*Pay_Share/IF(Crew>0,Crew,1),0)",
        "price",
      ),
      ...section({
        section: 0,
        title: "Required, hours of people",
        name: "Labour_Hours",
        formula: "=Load_Hours*Crew",
        numberFormat: "hours",
        totals: true,
      }),
      ...section({
        section: 1,
        title: "Of which in overtime, hours",
        name: "Labour_Overtime",
        formula: "=Overtime_Hours*Crew",
        numberFormat: "hours",
        totals: true,
      }),
      ...section({
        section: 2,
        title: "Productive hours of a head",
        name: "Head_Hours",
        formula: `=${workingDays}*Day_Hours*(1-Absence_Share)*SEQUENCE(ROWS(Crew),1,1,0)`,
        numberFormat: "hours",
      }),
      ...section({
        section: 3,
        title: "Heads needed",
        name: "Heads_Needed",
        formula: `=AOP.HEADCOUNT(${heads},,"follow","needed")`,
      }),
      ...section({
        section: 4,
        title: "Heads before the period",
        name: "Heads_Before",
        formula: `=${periodBefore("Heads_Payroll", "Heads_Today+Hires_Late")}`,
      }),
      ...section({
        section: 5,
        title: "Hires",
        name: "Head_Hires",
        formula: `=INDEX(${headcount("hires")},SEQUENCE(ROWS(Crew)),SEQUENCE(1,Plan_Periods,2))`,
        totals: true,
      }),
      ...section({
        section: 6,
        title: "Leavers",
        name: "Head_Leavers",
        formula: `=${headcount("leavers")}`,
        totals: true,
      }),
      ...section({
        section: headsSection,
        title: "Heads on the payroll",
        name: "Heads_Payroll",
        formula: `=${headcount("heads")}`,
        style: "output",
      }),
      cells(planGrid.totalRow, sectionColumn(headsSection, periods) - 2, [["All heads"]], "label"),
      {
        kind: "grid",
        name: "Heads_Total",
        row: planGrid.totalRow,
        column: sectionColumn(headsSection, periods),
        formula: "=MMULT(SEQUENCE(1,ROWS(Heads_Payroll),1,0),Heads_Payroll)",
        rows: 1,
        columns: periods,
        numberFormat: "integer",
        style: "total",
        grows: false,
      },
      ...section({
        section: 8,
        title: "Labour cost, overtime with its premium",
        name: "Labour_Cost",
        formula: `=AOP.LABORCOST(Labour_Hours-Labour_Overtime,Head_Pay,,,Heads_Payroll,Day_Hours,${workingDays},"cost")+Labour_Overtime*Head_Pay*(1+ResourceList[Overtime premium])`,
        numberFormat: "money",
        totals: true,
        totalName: "Labour_Cost_Total",
        style: "output",
      }),
    ],
  });
}

function headcount(output: "hires" | "leavers" | "heads"): string {
  return `AOP.HEADCOUNT(${heads},Heads_Today,"follow","${output}")`;
}
