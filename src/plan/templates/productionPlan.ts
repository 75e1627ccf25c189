import { itemLabels } from "../layout/itemLabels";
import { labelColumn } from "../layout/labelColumn";
import { overrideColumns } from "../layout/overrideColumns";
import { periodSection } from "../layout/periodSection";
import { planSheet } from "../layout/planSheet";
import type { PlanContext } from "../PlanContext";
import type { SheetSpecification } from "../PlanSpecification";

const demand = "IF(Demand_Units>0,Demand_Units,0)";
const reason = 'XLOOKUP(ItemMaster[SKU]&"",BalancedUnits[SKU]&"",BalancedUnits[Reason]&"","")';
const workingDays = "TRANSPOSE(INDEX(Plan_Cal,0,7))";
/** Whole units that are never late: what the running total, rounded up, adds in each period. What is below a millionth is noise of the sum. */
const whole = (units: string): string => {
  const untilNow = `MMULT(${units},(SEQUENCE(Plan_Periods)<=SEQUENCE(1,Plan_Periods))*1)`;
  const before = `MMULT(${units},(SEQUENCE(Plan_Periods)<SEQUENCE(1,Plan_Periods))*1)`;
  return `=CEILING(${untilNow}-0.000001,1)-CEILING(${before}-0.000001,1)`;
};

/** Units to make or buy by item under the strategy of its family, beside what the other strategies would do. */
export function productionPlan(context: PlanContext): SheetSpecification {
  const rows = context.items.length;
  const { periods } = context.timeline;
  const shared = { rows, periods, calendar: "Plan_Cal", numberFormat: "units", totals: true } as const;
  const names = overrideColumns(periods);
  const balanced = `BalancedUnits[[${names[0] ?? ""}]:[${names.at(-1) ?? ""}]]`;
  return planSheet(context, {
    key: "productionPlan",
    purpose:
      "Units by item under the strategy of its family (Production strategy). Bought items follow their net requirement. Everything behind it, stock, materials, hours and cost, follows the plan on the left.",
    role: "output",
    sections: { count: 6, periods },
    columnWidths: { 0: 140, 1: 220, 2: 130, 3: 100, 4: 420 },
    blocks: [
      ...itemLabels(rows),
      ...labelColumn({ column: 2, heading: "Family", formula: '=ItemMaster[Family]&""', rows }),
      ...labelColumn({
        column: 3,
        heading: "Strategy",
        formula:
          '=IF(ItemMaster[Make or buy]="make",XLOOKUP(ItemMaster[Family]&"",FamilyPlan[Family]&"",FamilyPlan[Strategy]&"","net"),"net")',
        rows,
        name: "Item_Strategy",
      }),
      ...labelColumn({
        column: 4,
        heading: "Why not the net requirement",
        formula: `=IF(Item_Strategy="optimised",IF(${reason}="","No optimised plan yet: net requirement",${reason}),"")`,
        rows,
      }),
      ...periodSection({
        ...shared,
        section: 0,
        title: "Plan, units",
        name: "Made_Units",
        formula: `=IF(Item_Strategy="level",Level_Units,IF(Item_Strategy="chase",Chase_Units,IF((Item_Strategy="optimised")*(${reason}<>""),Balanced_Units,Net_Units)))`,
        totalName: "Made_Total",
        style: "output",
      }),
      ...periodSection({
        ...shared,
        section: 1,
        title: "Net requirement in lots, units",
        name: "Net_Units",
        formula:
          '=AOP.NETREQ(Demand_Units,ItemMaster[Opening stock],0,Safety_Stock,0,"l4l",0,ItemMaster[Order multiple],ItemMaster[Minimum order],"receipts")',
        totalName: "Net_Total",
      }),
      ...periodSection({
        ...shared,
        section: 2,
        title: "At a level rate, units",
        name: "Level_Units",
        formula: whole(`AOP.LEVEL(${demand},ItemMaster[Opening stock],Safety_Stock,,${workingDays})`),
      }),
      ...periodSection({
        ...shared,
        section: 3,
        title: "Chasing demand, units",
        name: "Chase_Units",
        formula: whole(`AOP.CHASE(${demand},ItemMaster[Opening stock],Safety_Stock,,${workingDays})`),
      }),
      ...periodSection({
        ...shared,
        section: 4,
        title: "Optimised, units",
        name: "Balanced_Units",
        formula: `=IFERROR(INDEX(${balanced},XMATCH(ItemMaster[SKU]&"",BalancedUnits[SKU]&""),SEQUENCE(1,Plan_Periods))*1,0)`,
      }),
      ...periodSection({
        ...shared,
        section: 5,
        title: "Built ahead of the net requirement, units (below 0: behind it)",
        name: "Ahead_Units",
        formula: "=MMULT(Made_Units-Net_Units,(SEQUENCE(Plan_Periods)<=SEQUENCE(1,Plan_Periods))*1)",
        totals: false,
      }),
    ],
  });
}
